// Markdown of articles as HTML. Whoever wrote the text, it can format and link, and nothing else.
import { Marked, type Tokens } from 'marked';

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign]!);

/** Where a link may lead: a web address, or a place of this site. Anything else, such as `javascript:`, is no link. */
function safeAddress(href: string): string | null {
  if (!URL.canParse(href, 'http://local')) return null;
  const url = new URL(href, 'http://local');
  return url.protocol === 'http:' || url.protocol === 'https:' ? href : null;
}

const markdown = new Marked({
  gfm: true,
  renderer: {
    html: ({ text }: Tokens.HTML | Tokens.Tag) => escaped(text),
    // The page has its own first heading.
    heading({ tokens, depth }: Tokens.Heading) {
      const level = Math.max(2, depth);
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
    },
    link({ href, tokens }: Tokens.Link) {
      const text = this.parser.parseInline(tokens);
      const address = safeAddress(href);
      return address === null ? text : `<a href="${escaped(address)}">${text}</a>`;
    },
    // The site loads no pictures from elsewhere.
    image: ({ text }: Tokens.Image) => escaped(text),
    checkbox: ({ checked }: Tokens.Checkbox) => (checked ? '☑ ' : '☐ '),
  },
});

/** The HTML of an article's Markdown (R2.2): raw HTML is shown as text, links are web addresses or paths. */
export const htmlOf = (text: string): string => markdown.parse(text, { async: false });
