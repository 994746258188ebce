/** A kind of subject of a host's own: wheelchairs that a subdistrict lends to residents (轮椅借用). Nothing in core knows of it. */
@NullMarked
package net.example.wheelchair;

import org.jspecify.annotations.NullMarked;
