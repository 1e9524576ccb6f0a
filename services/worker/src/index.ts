export { CONCURRENCY, type RunningWorker, startWorker, type WorkerSettings } from "./start-worker.ts";
