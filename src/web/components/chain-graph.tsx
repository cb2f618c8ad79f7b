import cytoscape from 'cytoscape'
import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import type { ChainPartsFragment } from '../generated/graphql.ts'
import { useSpeech } from '../language.tsx'
import { linkOf } from '../links.ts'
import { type ChainEdge, nameOf } from './chain.tsx'
import { chainColumns } from './chain-columns.ts'

const COLUMN = 300
const ROW = 58

/** Draws a chain with cytoscape from left to right, coloured by level; loaded when a graph is first shown. */
export default function ChainGraph({ chain, reversed, onEdge }: { chain: ChainPartsFragment; reversed: boolean; onEdge: (edge: ChainEdge) => void }) {
  const { label, say } = useSpeech()
  const [, navigate] = useLocation()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const container = place.current
    if (!container) return
    const style = getComputedStyle(document.documentElement)
    const colour = (name: string) => style.getPropertyValue(`--${name}`).trim()
    const columns = chainColumns(chain, reversed)
    const tallest = Math.max(...columns.map((column) => column.length))
    const columnOf = new Map(columns.flatMap((column, at) => column.map(({ node }) => [node.key, at] as const)))
    const skips = ({ from, to }: ChainEdge) => Math.abs((columnOf.get(to) ?? 0) - (columnOf.get(from) ?? 0)) > 1
    let arcs = 0
    const graph = cytoscape({
      container,
      autoungrabify: true,
      minZoom: 0.2,
      maxZoom: 2,
      wheelSensitivity: 0.3,
      elements: {
        nodes: columns.flatMap((column, depth) =>
          column.map(({ node }, i) => ({
            data: {
              id: node.key,
              label: nameOf(node),
              link: linkOf(node),
              level: node.__typename === 'Document' ? node.level.toLowerCase() : node.__typename.toLowerCase(),
            },
            position: {
              x: depth * COLUMN * (reversed ? -1 : 1),
              y: (i - (column.length - 1) / 2) * ROW * Math.max(1, tallest / Math.max(column.length, tallest / 2)),
            },
          })),
        ),
        edges: chain.edges.map((edge, i) => ({
          data: { id: `edge ${i}`, source: edge.from, target: edge.to, label: label(edge.type), index: i },
          // An arrow that leaves out a column goes around what stands there: a straight one would seem to come from it.
          ...(skips(edge) ? { classes: 'arc', style: { 'control-point-distances': [(arcs++ % 2 === 0 ? 1 : -1) * (tallest * ROW + 40 + 16 * arcs)] } } : {}),
        })),
      },
      layout: { name: 'preset', fit: true, padding: 24 },
      style: [
        {
          selector: 'node',
          style: {
            shape: 'round-rectangle',
            width: 170,
            height: 38,
            label: 'data(label)',
            'text-wrap': 'wrap',
            'text-max-width': '160px',
            'font-size': 13,
            'text-valign': 'center',
            'background-color': colour('card'),
            color: colour('ink'),
            'border-width': 2,
            'border-color': colour('line'),
          },
        },
        ...['constitution', 'law', 'national', 'ministry', 'province', 'district', 'commune', 'party', 'other', 'task'].map((level) => ({
          selector: `node[level = "${level}"]`,
          style: { 'border-color': colour(`level-${level}`) },
        })),
        {
          selector: 'edge',
          style: {
            width: 1.6,
            'curve-style': 'bezier',
            'target-arrow-shape': 'triangle',
            'line-color': colour('edge'),
            'target-arrow-color': colour('edge'),
            label: 'data(label)',
            'font-size': 10,
            color: colour('faint'),
            'text-rotation': 'autorotate',
            'text-background-color': colour('paper'),
            'text-background-opacity': 1,
            'text-background-padding': '2px',
          },
        },
        { selector: 'edge.arc', style: { 'curve-style': 'unbundled-bezier', 'control-point-weights': [0.5] } },
        { selector: 'edge:selected', style: { width: 3, 'line-color': colour('accent'), 'target-arrow-color': colour('accent') } },
      ],
    })
    graph.on('tap', 'edge', (event) => {
      const edge = chain.edges[event.target.data('index') as number]
      if (edge) onEdge(edge)
    })
    graph.on('tap', 'node', (event) => navigate(event.target.data('link') as string))
    return () => graph.destroy()
  }, [chain, reversed, label, navigate, onEdge])
  const rows = Math.max(...chainColumns(chain, reversed).map((column) => column.length))
  return (
    <div
      ref={place}
      className="graph"
      role="img"
      aria-label={`${say('chain')}: ${chain.nodes.length}`}
      style={{ height: `${Math.min(720, Math.max(320, rows * 60))}px` }}
    />
  )
}
