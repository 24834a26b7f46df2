import { hydrate, render } from 'solid-js/web';
import { App } from './App.tsx';
import { noteArrival } from './platform/arrival.ts';
import { readSession } from './platform/session.ts';
import './app.css';

const root = document.getElementById('app')!;
const session = readSession();
const start = root.firstElementChild ? hydrate : render;
start(() => <App session={session} />, root);
noteArrival();
import('./platform/later.ts').catch(() => {});
