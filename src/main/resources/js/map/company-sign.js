/** Who else has the map open: the page says every quarter of a minute that it is seen, and hears who the others are. */
import { h } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { MapContext } from './map-context.js';
import * as rest from '../rest.js';
import * as icons from '../ui/icons.js';

const PAUSE = 15000;

function useOthers(mapId) {
  const [others, setOthers] = useState([]);
  useEffect(() => {
    let timer;
    let stopped = false;
    async function enter() {
      clearTimeout(timer);
      if (document.visibilityState === 'visible') {
        const found = await rest.post('/maps/' + mapId + '/presence', {}).then(
          ({ data }) => data.others,
          () => [],
        );
        if (!stopped)
          setOthers((before) => (String(before.map(nameOf)) === String(found.map(nameOf)) ? before : found));
      }
      clearTimeout(timer);
      if (!stopped) timer = setTimeout(enter, PAUSE);
    }
    const wake = () => document.visibilityState === 'visible' && enter();
    document.addEventListener('visibilitychange', wake);
    timer = setTimeout(enter, 500); // the map itself comes first
    return () => {
      stopped = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', wake);
    };
  }, [mapId]);
  return others;
}

const nameOf = (one) => one.name;

function text(others) {
  if (others.length === 1) return AJS.I18n.getText('jm.here.one', others[0].name);
  if (others.length === 2) return AJS.I18n.getText('jm.here.two', others[0].name, others[1].name);
  return AJS.I18n.getText('jm.here.many', others[0].name, String(others.length - 1));
}

/**
 * @returns {VNode}
 */
export function CompanySign() {
  const { map } = useContext(MapContext);
  const others = useOthers(map.id);
  return others.length
    ? h(
        'span',
        { class: 'jm-sign jm-company', title: others.map(nameOf).join(', ') },
        icons.icon('person'),
        ' ',
        text(others),
      )
    : null;
}
