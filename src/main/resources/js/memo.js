/** Skips drawing a component again while all its properties are the same. */
define('jm/memo', ['jm/preact'], function (preact) {
  'use strict';

  function same(one, other) {
    const names = Object.keys(one);
    return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
  }

  return function memo(draw) {
    return class Memo extends preact.Component {
      shouldComponentUpdate(next) {
        return !same(this.props, next);
      }

      render(props) {
        return draw(props);
      }
    };
  };
});
