/**
 * Markdown to model, in five steps that are each usable alone: structure of the file ({@link progress.parse.Markdown}),
 * a block as an outline ({@link progress.parse.OutlineReader}), a text as figures ({@link progress.parse.FigureReader}),
 * words and lists ({@link progress.parse.Vocabulary}, {@link progress.parse.UnitReader}), and the assembly of topics,
 * chapters and sections. Reading is total: what is not understood is skipped, and nothing makes it throw.
 */
@NullMarked
package progress.parse;

import org.jspecify.annotations.NullMarked;
