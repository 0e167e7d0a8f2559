// Made index-1.facet. Argument: where to write it. A new format gets a new file; the old ones stay.
#include "index.h"

int main(int count, char** arguments) {
  return count == 2 && facet::write_index(arguments[1]).status == facet::BuildStatus::ok ? 0 : 1;
}
