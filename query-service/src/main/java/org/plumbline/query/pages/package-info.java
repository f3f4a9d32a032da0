/** Pages: what a board, an owner, a reviewer and an auditor look at. Each asks one or two questions of the read side. */
@NullMarked
package org.plumbline.query.pages;

import org.jspecify.annotations.NullMarked;
