EXTENSION  = cloudinary_meta
MODULE_big = $(EXTENSION)

# out-of-tree: make -f <source>/Makefile, with the sources found beside this file
srcdir     ?= $(patsubst %/,%,$(dir $(firstword $(MAKEFILE_LIST))))
vpath_name  = $(patsubst $(srcdir)/%,%,$(1))
find_files  = $(sort $(call vpath_name,$(wildcard $(addprefix $(srcdir)/,$(1)))))

EXTVERSION := $(shell sed -n "s/^default_version *= *'\(.*\)'/\1/p" $(srcdir)/$(EXTENSION).control)
C_FILES    := $(call find_files,src/core/*.c src/crypto/*.c src/pg/*.c src/sqlfn/*.c)
H_FILES    := $(call find_files,src/core/*.h src/crypto/*.h src/pg/*.h src/net/*.h)
SQL_PARTS  := $(call find_files,src/sql/[0-9]*.sql)
OBJS       := $(C_FILES:.c=.o)
# the second library: what goes out over HTTP, with libcurl, on top of the first
HTTP_OBJS  := $(patsubst %.c,%.o,$(call find_files,src/net/*.c src/netfn/*.c))
HTTP_LIB    = $(EXTENSION)_http$(DLSUFFIX)
DATA_built  = $(EXTENSION)--$(EXTVERSION).sql
DATA        = $(call find_files,src/sql/updates/$(EXTENSION)--*--*.sql)
DOCS        = README.md

REGRESS        = $(patsubst sql/%.sql,%,$(call find_files,sql/*.sql))
REGRESS_OPTS   = --inputdir=$(srcdir) --load-extension=$(EXTENSION) --encoding=UTF8
ISOLATION      = $(patsubst test/isolation/specs/%.spec,%,$(call find_files,test/isolation/specs/*.spec))
ISOLATION_OPTS = --inputdir=$(srcdir)/test/isolation --load-extension=$(EXTENSION)

PG_CPPFLAGS = -I$(srcdir)/src -DCLD_VERSION=\"$(EXTVERSION)\"
PG_CFLAGS   = -Wall -Wextra -Wno-unused-parameter -Wno-sign-compare -Wno-missing-field-initializers -Wmissing-prototypes
PG_CFLAGS  += $(if $(WERROR),-Werror)
SHLIB_LINK  = -lcrypto
EXTRA_CLEAN = $(DATA_built) $(HTTP_LIB) $(HTTP_OBJS) test/build

PG_CONFIG ?= pg_config
PGXS := $(shell $(PG_CONFIG) --pgxs)
include $(PGXS)

$(DATA_built): $(SQL_PARTS)
	cat $^ > $@

# PGXS knows one library only.  The second takes the first's functions and state
# from the first, which the loader finds beside it; servers from 16 on would hide
# them otherwise.
all: $(HTTP_LIB)
install: install-http
uninstall: uninstall-http
.PHONY: install-http uninstall-http

$(OBJS) $(HTTP_OBJS): override CFLAGS += -fvisibility=default

$(HTTP_LIB): $(HTTP_OBJS) $(shlib)
	$(CC) $(CFLAGS) $(HTTP_OBJS) $(LDFLAGS) $(LDFLAGS_SL) -shared -o $@ -L. -l:$(shlib) -Wl,-rpath,'$$ORIGIN' -lcurl

install-http: $(HTTP_LIB) installdirs
	$(INSTALL_SHLIB) $(HTTP_LIB) '$(DESTDIR)$(pkglibdir)/$(HTTP_LIB)'

uninstall-http:
	rm -f '$(DESTDIR)$(pkglibdir)/$(HTTP_LIB)'

# PGXS does not track headers, and out of tree it makes no directories
$(OBJS) $(HTTP_OBJS) $(OBJS:.o=.bc): $(H_FILES)
$(shell mkdir -p $(sort $(dir $(OBJS) $(HTTP_OBJS))))

include $(srcdir)/test/checks.mk
