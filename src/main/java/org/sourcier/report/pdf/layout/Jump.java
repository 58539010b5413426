package org.sourcier.report.pdf.layout;

import org.sourcier.report.block.Target;

/**
 * Where a click leads.
 *
 * @param description for those who do not see where the link stands
 */
public record Jump(Target target, String description) {}
