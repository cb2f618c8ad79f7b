import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createView, fold } from '../../src/text/index.ts'
import { anyString, fragments } from './fragments.ts'

const text = fc.oneof(anyString(), fragments())

describe('the view of a text', () => {
  it('leads every stretch back to a stretch of the raw text, in the same order', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const view = createView(raw)
        let before = 0
        for (let at = 0; at < view.text.length; at++) {
          const start = view.rawStart(at)
          expect(start).toBeGreaterThanOrEqual(before)
          expect(view.rawEnd(at + 1)).toBeGreaterThanOrEqual(start)
          before = start
        }
        expect(view.rawEnd(view.text.length)).toBeLessThanOrEqual(raw.length)
      }),
    )
  })

  it('says of every character what stands there in the raw text, but for spelling', () => {
    fc.assert(
      fc.property(fragments(), (raw) => {
        const view = createView(raw)
        const word = /[\p{L}\p{N}]+/gu
        for (const found of view.text.matchAll(word)) {
          const written = raw.slice(view.rawStart(found.index), view.rawEnd(found.index + found[0].length))
          expect(fold(written.replace(/[\u00ad\u200b]/gu, ''))).toBe(fold(found[0]))
        }
      }),
    )
  })

  it('has one kind of space and dash, and no character of zero width', () => {
    fc.assert(
      fc.property(text, (raw) => {
        expect(createView(raw).text).not.toMatch(/[\t\r\u00a0\u00ad\u200b\u2011\u2013\u2060\ufeff]/)
      }),
    )
  })

  it('is the same for a text composed and decomposed', () => {
    fc.assert(
      fc.property(fragments(), (raw) => {
        expect(createView(raw.normalize('NFD')).text).toBe(createView(raw.normalize('NFC')).text)
      }),
    )
  })
})
