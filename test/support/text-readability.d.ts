/** The part of text-readability that is used here; it comes without types. */
declare module 'text-readability' {
  const readability: {
    syllableCount(text: string): number
    lexiconCount(text: string): number
    sentenceCount(text: string): number
    fleschKincaidGrade(text: string): number
  }
  export default readability
}
