import type { Neo4jAddress } from "@cursus/local-stack";
import neo4j from "neo4j-driver";
import { wipeGraph } from "./stack.ts";

/** What somebody with access to Neo4j can do past every rule. */
export interface GraphByHand {
  wipe(): Promise<void>;
  /** Runs one statement; answers with the values of its first column. */
  run(cypher: string, parameters?: Readonly<Record<string, unknown>>): Promise<readonly unknown[]>;
  /** Keeps every commit waiting until the answer is called; 10 s at most. */
  holdLane(): Promise<() => Promise<void>>;
  /** Says that the record was made by rules of this version. */
  setRules(version: string): Promise<void>;
  close(): Promise<void>;
}

export function graphByHand({ uri, user, password }: Neo4jAddress): GraphByHand {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  return {
    run: async (cypher, parameters = {}) => {
      const { records } = await driver.executeQuery(cypher, parameters);
      return records.map((record) => record.get(0));
    },
    wipe: () => wipeGraph(async (cypher) => (await driver.executeQuery(cypher)).records[0]?.get(0)),
    holdLane: async () => {
      const session = driver.session();
      const transaction = session.beginTransaction();
      await transaction.run("MATCH (lane:Lane {id: 'lane'}) SET lane.id = 'lane'");
      return async () => {
        await transaction.rollback();
        await session.close();
      };
    },
    setRules: async (version) => {
      await driver.executeQuery("MATCH (lane:Lane {id: 'lane'}) SET lane.rules = $version", { version });
    },
    close: () => driver.close(),
  };
}
