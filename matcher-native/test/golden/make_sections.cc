// Made sections-1.facet. Argument: where to write it. A new format gets a new file; the old ones stay.
#include "sections.h"

int main(int count, char** arguments) { return count == 2 && facet::write_sections(arguments[1]).ok() ? 0 : 1; }
