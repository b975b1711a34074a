/** One open journey map: its header, the map or the list, and the panel beside it. */
define('jm/map-page',
  ['jm/preact', 'jm/map-context', 'jm/use-session', 'jm/use-width', 'jm/map-model', 'jm/parts', 'jm/words', 'jm/emotion', 'jm/map-header', 'jm/grid', 'jm/list-view', 'jm/tray', 'jm/side', 'jm/page-title'],
  function (preact, MapContext, useSession, useWidth, model, parts, words, emotion, MapHeader, Grid, ListView, Tray, Side, pageTitle) {
    'use strict';

    const { h, useCallback, useEffect, useMemo, useRef, useState } = preact;
    const FOCUS = { title: '#jm-panel-title', emotion: '#jm-section-emotion input[name$=experienced]', findings: '#jm-section-findings button' };

    const ROOMY = 1600;

    function summary(map) {
      const count = model.count(map);
      const low = model.lowest(map)[0];
      const parts = [words.stages(count.stages), words.touchpoints(count.touchpoints)];
      if (low) parts.push(AJS.I18n.getText('jm.map.lowest.one', low.number + ' ' + low.touchpoint.name, words.emotionWord(low.touchpoint.experience.experienced)));
      return parts.join(', ') + '.';
    }

    /** Text for the live region; the same text twice is still said twice. */
    function useAnnouncer() {
      const [said, setSaid] = useState('');
      const announce = useCallback((text) => setSaid((before) => (before === text ? text + '\u00a0' : text)), []);
      return [said, announce];
    }

    /** Moves focus into the panel after it is drawn, and back to where the reader came from when it closes. */
    function useFocusMoves() {
      const wanted = useRef(undefined);
      const opener = useRef(null);
      useEffect(() => {
        if (!wanted.current) return;
        const element = document.querySelector('#jm-project-page ' + wanted.current);
        if (element) element.focus();
        wanted.current = undefined;
      });
      return {
        into: (name) => {
          const from = document.activeElement;
          if (from && !from.closest('.jm-panel')) opener.current = from;
          wanted.current = FOCUS[name];
        },
        back: () => {
          if (opener.current && opener.current.isConnected) opener.current.focus();
        },
        to: (selector) => {
          wanted.current = selector;
        },
      };
    }

    function useSelection(place, go, session, moves) {
      const [panel, setPanel] = useState({ kind: window.innerWidth >= ROOMY ? 'head' : 'none' });
      const placeRef = useRef(place);
      placeRef.current = place;
      const select = useCallback((touchpoint, event, finding, focus) => {
        if (focus || event) moves.into(focus || 'title');
        const now = placeRef.current;
        if (now.touchpoint !== touchpoint || now.finding !== finding) go({ map: now.map, touchpoint, finding });
      }, []);
      const closePanel = useCallback(() => {
        if (placeRef.current.touchpoint || placeRef.current.finding) go({ map: placeRef.current.map });
        else setPanel({ kind: 'none' });
        moves.back();
      }, []);
      const toggleHead = useCallback((shown) => {
        if (!shown) moves.into('title');
        if (placeRef.current.touchpoint || placeRef.current.finding) go({ map: placeRef.current.map });
        setPanel({ kind: shown ? 'none' : 'head' });
      }, []);
      const openAdd = useCallback((what, stageId) => {
        if (placeRef.current.touchpoint) go({ map: placeRef.current.map });
        setPanel({ kind: 'add-' + what, stageId });
      }, []);
      return { panel, setPanel, select, closePanel, toggleHead, openAdd };
    }

    /** A key pressed on a cell of the curve sets the experienced emotion there. */
    function chooseByKey(session, announce, touchpoint, key) {
      const { experienced } = model.experience(touchpoint);
      const value = emotion.byKey(key, experienced);
      if (value === undefined) return false;
      if (value !== experienced) session.save({ kind: 'experience', id: touchpoint.id, field: 'experienced', value, version: session.state.map.version });
      announce(AJS.I18n.getText('jm.experience.feels', words.emotionWord(value)));
      return true;
    }

    function Open({ session, place, go, project }) {
      const { state } = session;
      const { map } = state;
      const [said, announce] = useAnnouncer();
      const moves = useFocusMoves();
      const selection = useSelection(place, go, session, moves);
      const narrow = useWidth(640);
      const [chosen, setChosen] = useState(undefined);
      const view = chosen || (narrow ? 'list' : 'map');
      const links = useMemo(() => model.linksByFinding(state.links), [state.links]);
      const choose = useCallback((touchpoint, key) => chooseByKey(session, announce, touchpoint, key), []);
      const addTouchpoint = useCallback(async (stageId, name) => {
        const { touchpoint } = await session.add('touchpoints', { stageId, name });
        announce(AJS.I18n.getText('jm.touchpoint.added', name));
        selection.setPanel((now) => (now.kind === 'head' ? now : { kind: 'none' }));
        moves.to('[data-cell="' + touchpoint.id + '"]');
      }, []);
      useEffect(() => {
        if (state.savedCount > 0) announce(AJS.I18n.getText('jm.save.saved'));
      }, [state.savedCount]);
      pageTitle(map.name);
      const context = { session, state, links, project, place, go, announce, addTouchpoint, select: selection.select, closePanel: selection.closePanel, openAdd: selection.openAdd };
      const shared = { map, links, saves: state.saves, selected: place.touchpoint, selectedFinding: place.finding, select: selection.select, choose, add: addTouchpoint, openAdd: selection.openAdd, summary: summary(map) };
      return h(MapContext.Provider, { value: context },
        h(MapHeader, { view, setView: setChosen, toggleHead: selection.toggleHead, headShown: selection.panel.kind === 'head' && !place.touchpoint }),
        h('p', { id: 'jm-map-summary', class: 'jm-hidden' }, shared.summary),
        h('div', { class: 'jm-work' },
          h('div', { class: 'jm-main' },
            map.abilities.edit && map.touchpoints.length === 0 && h('p', { class: 'jm-hint' }, AJS.I18n.getText('jm.map.hint')),
            state.links.partial && parts.message('info', [AJS.I18n.getText('jm.issues.partial')]),
            h(view === 'map' ? Grid : ListView, shared),
            h(Tray, { map, selected: place.touchpoint, select: selection.select })),
          h(Side, { panel: selection.panel })),
        h('div', { class: 'jm-hidden', role: 'status', 'aria-live': 'polite' }, said));
    }

    /** props: mapId, place, go, project. */
    return function MapPage({ mapId, place, go, project }) {
      const session = useSession(mapId);
      const { map, error } = session.state;
      if (error) return parts.message('error', error.texts || [String(error)], h('p', null, parts.link(go, {}, project.href({}), null, AJS.I18n.getText('jm.maps.back'))));
      if (!map) return parts.waiting(AJS.I18n.getText('jm.loading'));
      return h(Open, { session, place, go, project });
    };
  });
