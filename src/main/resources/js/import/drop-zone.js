/** A place to choose a file or to drop one. */
import { h } from 'preact';
import { useState } from 'preact/hooks';
import * as icons from '../ui/icons.js';

/**
 * props: take(file), fileName, small.
 * @param {{ take: (one: any) => void, fileName: string, small: boolean }} props
 * @returns {VNode}
 */
export function DropZone({ take, fileName, small }) {
  const [over, setOver] = useState(false);
  const onDragOver = (event) => {
    event.preventDefault();
    setOver(true);
  };
  const onDrop = (event) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer.files[0]) take(event.dataTransfer.files[0]);
  };
  const onChange = (event) => {
    if (event.target.files[0]) take(event.target.files[0]);
    event.target.value = '';
  };
  return h(
    'div',
    {
      class: 'jm-drop' + (over ? ' jm-drop-over' : '') + (small ? ' jm-drop-small' : ''),
      onDragOver,
      onDragLeave: () => setOver(false),
      onDrop,
    },
    icons.icon('file', 'jm-drop-icon'),
    h(
      'div',
      null,
      h(
        'label',
        { class: 'jm-drop-label' },
        h('input', {
          type: 'file',
          id: 'jm-import-file',
          class: 'jm-drop-input',
          accept: '.csv,.tsv,.txt,.json,text/csv,application/json',
          onChange,
        }),
        h(
          'span',
          { class: 'aui-button' },
          fileName ? AJS.I18n.getText('jm.import.choose.other') : AJS.I18n.getText('jm.import.choose'),
        ),
        h('span', { class: 'jm-drop-text' }, fileName || AJS.I18n.getText('jm.import.drop')),
      ),
      !small && h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.import.form')),
    ),
  );
}
