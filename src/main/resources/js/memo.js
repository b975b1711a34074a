/** Skips drawing a component again while all its properties are the same. */
import { Component } from 'preact';

function same(one, other) {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

/**
 * @param {(props: any) => Drawn} draw
 * @returns {import('preact').ComponentClass<any>}
 */
export function memo(draw) {
  return class Memo extends Component {
    shouldComponentUpdate(next) {
      return !same(this.props, next);
    }

    render(props) {
      return draw(props);
    }
  };
}
