/** A quiet word about what somebody else has just changed; it goes away by itself and leads to the history. */
import { h } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { MapContext } from './map-context.js';
import * as words from '../panel/history-words.js';

const TIME = 12000;

/** Who it was; several people are counted by their changes only. */
function text(map, news) {
  const authors = new Set(news.map((one) => one.author));
  const who = authors.size === 1 && news[0].author ? news[0].author : AJS.I18n.getText('jm.news.others');
  if (news.length > 1) return AJS.I18n.getText('jm.news.many', who, String(news.length));
  const said = words.describe(map, news[0]);
  return AJS.I18n.getText(
    'jm.news.one',
    who,
    said.name ? said.deed + ' \u00b7 ' + said.name : said.deed + ' \u00b7 ' + said.subject,
  );
}

/**
 * @returns {VNode}
 */
export function NewsSign() {
  const { state, show, announce } = useContext(MapContext);
  const { news } = state;
  const [shown, setShown] = useState(undefined);
  useEffect(() => {
    if (!news) return undefined;
    const said = text(state.map, news);
    setShown(said);
    announce(said);
    const timer = setTimeout(() => setShown(undefined), TIME);
    return () => clearTimeout(timer);
  }, [news]);
  return shown
    ? h(
        'button',
        {
          type: 'button',
          class: 'aui-button aui-button-link jm-sign jm-news',
          title: shown,
          onClick: () => show('history'),
        },
        shown,
      )
    : null;
}
