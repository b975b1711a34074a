/**
 * How the journey as a whole is experienced (P13, T08, D04): the mean of the experienced emotions, each weighted by the importance of its
 * touchpoint, 3 where none is said. What is not known is left out and counted; contributions add up to the score.
 */
define('jm/score', ['jm/map-model', 'jm/emotion'], function (model, emotion) {
  'use strict';

  const USUAL = 3;

  /** Gives {score, known, total, parts: [{touchpoint, number, part}]}; no score where nothing is known. */
  function of(map) {
    const places = model.columns(map).filter(({ touchpoint }) => touchpoint);
    const known = places.filter(({ touchpoint }) => emotion.known(model.experience(touchpoint).experienced));
    const weight = ({ touchpoint }) => touchpoint.importance || USUAL;
    const sum = known.reduce((all, place) => all + weight(place), 0);
    const parts = known.map((place) => ({ touchpoint: place.touchpoint, number: place.number, part: (weight(place) * model.experience(place.touchpoint).experienced) / sum }));
    return { score: sum ? parts.reduce((all, one) => all + one.part, 0) : undefined, known: known.length, total: places.length, parts };
  }

  return { of };
});
