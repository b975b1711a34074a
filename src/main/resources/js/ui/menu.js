/** A button that opens a menu: arrows move in it, Escape closes it and leads back to where it was opened. */
import { h } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import * as icons from './icons.js';

const EDGE = 8;

/** Under its button, inside the window and at full size; frames that scroll cannot cut it off. */
function place(list, button) {
  const at = button.getBoundingClientRect();
  const scale = list.getBoundingClientRect().width / list.offsetWidth || 1;
  list.style.zoom = String(1 / scale);
  const { width, height } = list.getBoundingClientRect();
  const below = at.bottom + 4 + height < window.innerHeight;
  list.style.top = Math.max(EDGE, below ? at.bottom + 4 : at.top - 4 - height) + 'px';
  list.style.left = Math.max(EDGE, Math.min(at.left, window.innerWidth - width - EDGE)) + 'px';
}

function move(event, close) {
  const all = Array.from(event.currentTarget.querySelectorAll('[role=menuitem]:enabled'));
  const at = all.indexOf(event.target);
  const to = {
    ArrowDown: (at + 1) % all.length,
    ArrowUp: (at + all.length - 1) % all.length,
    Home: 0,
    End: all.length - 1,
  }[event.key];
  event.stopPropagation();
  if (event.key === 'Escape' || event.key === 'Tab') close(event.key === 'Escape');
  if (to !== undefined) all[to].focus();
  if (to !== undefined || event.key === 'Escape') event.preventDefault();
}

/** Closes when anything else is clicked, or what lies under it moves. */
function useOutside(open, list, close) {
  useEffect(() => {
    if (!open) return undefined;
    const outside = (event) => {
      if (list.current && !list.current.contains(event.target)) close(false);
    };
    document.addEventListener('pointerdown', outside, true);
    window.addEventListener('scroll', outside, true);
    window.addEventListener('resize', outside);
    return () => {
      document.removeEventListener('pointerdown', outside, true);
      window.removeEventListener('scroll', outside, true);
      window.removeEventListener('resize', outside);
    };
  }, [open]);
}

/**
 * props: label, icon, className, entries [{label, icon, run, disabled, apart}] or a function that gives them,
 * tabIndex.
 * @param {{ label: string, icon?: string, className?: string, entries: any, tabIndex?: number }} props
 * @returns {VNode}
 */
export function Menu({ label, icon, className, entries, tabIndex }) {
  const [open, setOpen] = useState(false);
  const list = useRef(null);
  const button = useRef(null);
  const opener = useRef(null);
  const close = (back) => {
    setOpen(false);
    if (back) opener.current.focus();
  };
  /** Whoever opens the menu of a head by a key, from its cell in the grid, gets the focus back there. */
  const toggle = () => {
    const head = button.current.closest('th');
    opener.current = head && head.contains(document.activeElement) ? document.activeElement : button.current;
    setOpen(!open);
  };
  useOutside(open, list, close);
  useLayoutEffect(() => {
    if (!open) return;
    place(list.current, button.current);
    list.current.querySelector('[role=menuitem]:enabled').focus({ preventScroll: true });
  }, [open]);

  const item = (entry) =>
    h(
      'button',
      {
        key: entry.label,
        type: 'button',
        role: 'menuitem',
        class: 'jm-menu-item' + (entry.apart ? ' jm-menu-apart' : ''),
        tabIndex: -1,
        disabled: entry.disabled,
        onClick: () => {
          close(true);
          entry.run();
        },
      },
      entry.icon ? icons.icon(entry.icon) : h('span', { class: 'jm-icon' }),
      h('span', null, entry.label),
    );

  return h(
    'span',
    { class: 'jm-menu ' + (className || ''), onClick: (event) => event.stopPropagation() },
    h(
      'button',
      {
        ref: button,
        type: 'button',
        class: 'jm-icon-button',
        title: label,
        'aria-label': label,
        'aria-haspopup': 'menu',
        'aria-expanded': String(open),
        tabIndex,
        onClick: toggle,
      },
      icons.icon(icon || 'more'),
    ),
    open &&
      h(
        'span',
        {
          ref: list,
          class: 'jm-menu-list',
          role: 'menu',
          'aria-label': label,
          onKeyDown: (event) => move(event, close),
        },
        (typeof entries === 'function' ? entries() : entries).map(item),
      ),
  );
}
