import '@fontsource-variable/inter/index.css';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/dropzone/styles.css';
import '@mantine/charts/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './app/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { enterSession } from './api/transport/enter-session';
import { App } from './app/app';
import { Locked } from './app/locked';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const entered = await enterSession();
createRoot(root).render(<StrictMode>{entered ? <App /> : <Locked />}</StrictMode>);
