/** The words of a page as it is read: tags gone, a space between blocks, the numbers of numbered lists said. */

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }

/** The text of HTML that our own templates made; pictures have none. */
export function textOfHtml(page: { toString(): string }): string {
  return page
    .toString()
    .replace(/<svg.*?<\/svg>/gs, ' ')
    .replace(/<ol[^>]*>.*?<\/ol>/gs, numbered)
    .replace(/<\/?(p|div|h\d|dl|dt|dd|li|ol|ul|br|blockquote|article)\b[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, entity => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim()
}

function numbered(list: string): string {
  let number = 0
  return list.replace(/<li[^>]*>/g, item => `${item}${++number}. `)
}
