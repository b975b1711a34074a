/** What a map still lacks: one list of rules over what it holds; each entry names the lane and touchpoint that would fill it. */
define('jm/missing', ['jm/map-model', 'jm/emotion'], function (model, emotion) {
  'use strict';

  /** What is over needs no owner any more. */
  const OVER = ['solved', 'accepted', 'done', 'dropped'];

  /** Rules about a touchpoint, with the feature that asks for it; lane is where it is filled. */
  const RULES = [
    { key: 'description', lane: 'description', lacks: (one) => !one.description }, // T15
    { key: 'thoughts', lane: 'thinks', lacks: (one) => !model.experience(one).thoughts }, // P11
    { key: 'feelings', lane: 'feels', lacks: (one) => !emotion.known(model.experience(one).experienced) }, // P11, T16
    { key: 'expected', lane: 'feels', lacks: (one) => !emotion.known(model.experience(one).expected) }, // D14
    { key: 'improvement', lane: 'improvements', lacks: (one) => model.findings(one, 'pain').length > 0 && !(one.improvements || []).length }, // P16, T17
    { key: 'department', lane: 'department', lacks: (one) => !one.department }, // T13
    { key: 'painOwner', lane: 'findings', lacks: (one) => model.findings(one, 'pain').some((pain) => !pain.owner && !OVER.includes(pain.state)) }, // D23
    { key: 'improvementOwner', lane: 'improvements', lacks: (one) => (one.improvements || []).some((idea) => !idea.owner && !OVER.includes(idea.phase)) }, // D23
    { key: 'owner', lane: 'owner', lacks: (one) => !one.owner }, // D23
    { key: 'evidence', lane: 'evidence', lacks: (one) => !(one.sources || []).length }, // M08
  ];

  /** Rules about the map as a whole; panel is where it is filled. */
  const OF_MAP = [
    { key: 'perspective', panel: 'head', lacks: (map) => !map.perspective }, // P01
    { key: 'goal', panel: 'head', lacks: (map) => !map.goal }, // T01, P33
    { key: 'measure', panel: 'head', lacks: (map) => map.goal && (!map.goalMetric || map.goalTarget === undefined) }, // T01, P33
    { key: 'desired', panel: 'head', lacks: (map) => !map.desiredExperience }, // T12
    { key: 'after', panel: 'add-stage', lacks: (map) => !hasTouchpointAfter(map) }, // T11
  ];

  function hasTouchpointAfter(map) {
    return model.columns(map).some(({ stage, touchpoint }) => touchpoint && stage.period === 'after');
  }

  /** The rules that a map breaks: those of the map with their panel, the others with their lane and their places. */
  function of(map) {
    const places = model.columns(map).filter((column) => column.touchpoint);
    const whole = OF_MAP.filter((rule) => rule.lacks(map)).map(({ key, panel }) => ({ key, panel, places: [] }));
    const each = RULES.map(({ key, lane, lacks }) => ({ key, lane, places: places.filter(({ touchpoint }) => lacks(touchpoint)) }));
    return whole.concat(each.filter((rule) => rule.places.length));
  }

  function count(found) {
    return found.reduce((sum, rule) => sum + Math.max(1, rule.places.length), 0);
  }

  return { of, count };
});
