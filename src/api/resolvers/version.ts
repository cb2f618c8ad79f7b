import { documentVersion } from '../../usecases/index.ts'
import type { Resolvers } from '../generated/resolvers.ts'

export const versionResolvers: Resolvers = {
  DocumentVersion: {
    text: async ({ key, sha256 }, _, { usecase }) => (await documentVersion(usecase, key, sha256))?.text ?? null,
  },
}
