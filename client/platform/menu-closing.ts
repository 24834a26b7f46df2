// A menu that opens without the page's program closes by itself with it: by a choice, a press elsewhere, Escape, or the way back.

const MENUS = 'details[data-menu][open]';

function close(menu: Element | null | undefined): void {
  menu?.removeAttribute('open');
}

export function closeMenus(): void {
  addEventListener('popstate', () => close(document.querySelector(MENUS)));
  document.addEventListener('click', ({ target }) => {
    const menu = document.querySelector(MENUS);
    // A link that leads to where one is already changes nothing else.
    if (!menu?.contains(target as Node) || (target as Element).closest('a')) close(menu);
  });
  document.addEventListener('keydown', ({ key }) => {
    const menu = key === 'Escape' ? document.querySelector(MENUS) : null;
    close(menu);
    menu?.querySelector('summary')?.focus();
  });
}
