/** Why a change was made (D06): the reason for all to read, and a line to tell it for who made the change. */
import { h } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import { LineForm } from '../ui/line-form.js';

/**
 * props: change {revision, mine, cause}, told(change), question (a label instead of "Why"), children (what stands left
 * of the button).
 * @param {{ change: any, told: any, question?: string, children?: any }} props
 * @returns {VNode}
 */
export function Why({ change, told, question, children }) {
  const { session } = useContext(MapContext);
  const [open, setOpen] = useState(false);
  const label = question || AJS.I18n.getText('jm.why');
  const send = async (text) => {
    const { change: now } = await session.past.explain(change.revision, text || null);
    setOpen(false);
    told(now);
  };
  const button =
    change.mine &&
    !open &&
    h(
      'button',
      { type: 'button', class: 'aui-button aui-button-link jm-history-undo', onClick: () => setOpen(true) },
      change.cause ? AJS.I18n.getText('jm.why.change') : question || AJS.I18n.getText('jm.why.tell'),
    );
  return h(
    'div',
    { class: 'jm-why' },
    change.cause && !open && h('p', { class: 'jm-why-cause' }, AJS.I18n.getText('jm.why'), ': ', change.cause),
    (children || button) && h('p', { class: 'jm-quiet' }, children, ' ', button),
    open &&
      h(LineForm, {
        id: 'jm-why-' + change.revision,
        label,
        start: change.cause,
        placeholder: AJS.I18n.getText('jm.why.placeholder'),
        submit: AJS.I18n.getText('jm.why.save'),
        send,
        close: () => setOpen(false),
      }),
  );
}
