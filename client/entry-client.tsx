import { hydrate, render } from 'solid-js/web';
import { App } from './App.tsx';
import { startAnnouncing } from './platform/announce.ts';
import { noteArrival } from './platform/arrival.ts';
import { readSession } from './platform/session.ts';
import './app.css';

const root = document.getElementById('app')!;
const session = readSession();
const start = root.firstElementChild ? hydrate : render;
start(() => <App session={session} />, root);
startAnnouncing();
noteArrival();
