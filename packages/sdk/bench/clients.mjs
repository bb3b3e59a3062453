// One call to a stubbed fetch, by each client: `GET /api/v1/sessions/s` with a credential.
import { Octokit } from '@octokit/core';
import { retry } from '@octokit/plugin-retry';
import { apiKey, createGateway } from '@wagate/sdk';
import axios from 'axios';
import ky from 'ky';
import OpenAI from 'openai';
import createClient from 'openapi-fetch';

const baseUrl = 'http://gateway.test';
const body = JSON.stringify({ data: [] });
export const stubbed = async () => new Response(body, { headers: { 'Content-Type': 'application/json' } });

const headers = { 'X-Api-Key': 'k' };
const gateway = createGateway({ baseUrl, auth: apiKey('k'), fetch: stubbed });
const typed = createClient({ baseUrl, fetch: stubbed, headers });
const octokit = new (Octokit.plugin(retry))({ baseUrl, request: { fetch: stubbed } });
const overAxios = axios.create({
  baseURL: baseUrl,
  headers,
  adapter: 'fetch',
  env: { fetch: stubbed, Request, Response },
});
const overKy = ky.create({ prefixUrl: baseUrl, headers, fetch: stubbed });
const openai = new OpenAI({ baseURL: baseUrl, apiKey: 'k', fetch: stubbed });

/** Each takes the signal that ends it. @type {Record<string, (signal?: AbortSignal) => Promise<unknown>>} */
export const clients = {
  'openapi-fetch': (signal) =>
    typed.GET('/api/v1/sessions/{session}', { params: { path: { session: 's' } }, signal }),
  'gateway.sessions.get': (signal) => gateway.sessions.get('s', { signal }),
  'gateway.raw': (signal) =>
    gateway.raw.GET('/api/v1/sessions/{session}', { params: { path: { session: 's' } }, signal }),
  octokit: (signal) =>
    octokit.request('GET /api/v1/sessions/{session}', { session: 's', request: { signal } }),
  axios: (signal) => overAxios.get('/api/v1/sessions/s', { signal }),
  ky: (signal) => overKy.get('api/v1/sessions/s', { signal }).json(),
  openai: (signal) => openai.get('/api/v1/sessions/s', { signal }),
};
