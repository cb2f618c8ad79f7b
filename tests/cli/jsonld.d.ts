/** The part of the JSON-LD library that the tests use; it brings no types. */
declare module 'jsonld' {
  const jsonld: {
    expand(document: unknown, options: { readonly safe: boolean }): Promise<unknown>
    toRDF(document: unknown, options: { readonly safe: boolean }): Promise<unknown>
  }
  export default jsonld
}
