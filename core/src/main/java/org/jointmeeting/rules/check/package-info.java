/**
 * Whether a JSON document is a good rule book: first its shape, read off the records of the book, then each part against the others.
 * Every fault is found in one go. Kept to the module; the reader of rule books is the way in.
 */
@NullMarked
package org.jointmeeting.rules.check;

import org.jspecify.annotations.NullMarked;
