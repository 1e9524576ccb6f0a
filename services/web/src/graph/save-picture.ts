import { saveBlob } from "../shared/save-blob.ts";
import { drawSvg } from "./draw-svg.ts";
import type { Drawn } from "./picture.ts";

/** Saves the drawing as SVG, or as PNG made of it. */
export async function savePicture(graph: Drawn, form: "svg" | "png"): Promise<void> {
  const style = getComputedStyle(document.documentElement);
  const svg = drawSvg(graph, style.color, style.backgroundColor);
  const blob = new Blob([svg], { type: "image/svg+xml" });
  if (form === "svg") saveBlob(blob, "cursus-graph.svg");
  else saveBlob(await asPng(blob), "cursus-graph.png");
}

async function asPng(svg: Blob): Promise<Blob> {
  const url = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    canvas.getContext("2d")?.drawImage(image, 0, 0);
    const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (png === null) throw new Error("the browser could not make a picture");
    return png;
  } finally {
    URL.revokeObjectURL(url);
  }
}
