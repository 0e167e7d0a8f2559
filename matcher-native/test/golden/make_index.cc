// Made index-1.facet. Argument: where to write it. A new format gets a new file; the old ones stay.
#include "../check.h"
#include "index.h"

int main(int count, char** arguments) {
  CHECK(count == 2);
  CHECK(facet::write_index(arguments[1]).status == facet::BuildStatus::ok);
}
