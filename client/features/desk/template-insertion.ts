/** A text with a template where the caret stands, in place of what is selected; at the end of a field that nobody was in yet. */
export function withTemplate(text: string, template: string, field: HTMLTextAreaElement | undefined): string {
  const [start, end] = field && text ? [field.selectionStart, field.selectionEnd] : [text.length, text.length];
  return `${text.slice(0, start)}${template}${text.slice(end)}`;
}
