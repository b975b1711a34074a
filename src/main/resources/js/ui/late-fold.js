/** A folded part of the panel whose scripts come once it is opened. */
import { h } from 'preact';
import { useState } from 'preact/hooks';
import { Apart } from './apart.js';

/**
 * props: title, open (at first), part (the name of its module), resource (usually jm-map-records), and what the part
 * takes.
 * @param {{ open?: any, className?: string, title: Drawn, takes: object, part: string, resource?: string }} props
 * @returns {VNode}
 */
export function LateFold(props) {
  const [open, setOpen] = useState(Boolean(props.open));
  return h(
    'details',
    { class: 'jm-fold ' + (props.className || 'jm-section'), open, onToggle: (event) => setOpen(event.target.open) },
    h('summary', null, h('h3', null, props.title)),
    open &&
      h(Apart, Object.assign({}, props.takes, { name: props.part, resource: props.resource || 'jm-map-records' })),
  );
}
