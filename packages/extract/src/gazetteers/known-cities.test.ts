import { describe, expect, it } from "vitest";
import { countryOfCity, isCity } from "./known-cities.ts";

describe("known cities", () => {
  it("tells the country of a city, whatever its accents", () => {
    expect(countryOfCity("Almaty")).toBe("Kazakhstan");
    expect(countryOfCity("Medellin")).toBe("Colombia");
    expect(countryOfCity("Medellín")).toBe("Colombia");
  });

  it("leaves the country open where several have such a city", () => {
    expect(isCity("Hyderabad")).toBe(true);
    expect(countryOfCity("Hyderabad")).toBeUndefined();
  });

  it("takes no surname or word for a city", () => {
    expect(isCity("Hamilton")).toBe(false);
    expect(isCity("Reading")).toBe(false);
  });
});
