/** Statutory clocks: started by a report, discharged by a submission or a publication, never stopped by being late. */
@NullMarked
package org.plumbline.command.obligation;

import org.jspecify.annotations.NullMarked;
