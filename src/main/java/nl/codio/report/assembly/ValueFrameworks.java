package nl.codio.report.assembly;

import nl.codio.framework.Framework;
import nl.codio.report.ValueFramework;

/** Makes the value framework on one page: bijlage 1. */
final class ValueFrameworks {

  private ValueFrameworks() {}

  static ValueFramework of(Framework framework, Request request) {
    return new ValueFramework(
        WheelParts.framework(framework, request),
        ValueLists.all(request.words(framework)),
        ValueLists.source(request.words(framework)));
  }
}
