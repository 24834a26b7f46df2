import type { JSX } from 'solid-js';

/** The body of an article: HTML that the server made of its Markdown, with nothing in it but text, forms and links. */
export const ArticleBody = (props: { html: string }): JSX.Element => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the server escapes what is not Markdown (article.markdown.ts)
  <div class="article" innerHTML={props.html} />
);
