/** The width of the text of an official document, 156 mm (GB/T 9704—2012, 5.2.1), in twentieths of a point. */
export const TEXT_WIDTH = 8844;
