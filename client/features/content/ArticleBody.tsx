import type { JSX } from 'solid-js';

/** The body of an article. The server made this HTML and let nothing through but text, forms and links (article.markdown.ts). */
export const ArticleBody = (props: { html: string }): JSX.Element => <div class="article" innerHTML={props.html} />;
