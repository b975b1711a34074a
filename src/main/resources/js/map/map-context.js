/** What every part of an open map needs: its session and state, and the ways to move about. */
import { createContext } from 'preact';

export const MapContext = createContext(undefined);
