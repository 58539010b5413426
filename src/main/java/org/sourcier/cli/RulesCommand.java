package org.sourcier.cli;

import picocli.CommandLine.Command;

/** The commands for those who write rules. */
@Command(
    name = "rules",
    description = "Work on the rules.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RulesCommand {}
