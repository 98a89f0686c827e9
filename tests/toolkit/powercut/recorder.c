/* Notes, in their order, what a process does to the files beneath one folder.

   Loaded in front of the C library (LD_PRELOAD) by tests/toolkit/powercut/recording.py, which also reads the
   notes. FIELDBOOK_RECORDED names the folder, FIELDBOOK_NOTES the file that the notes are appended to. Each
   call is made and noted under one lock, so that the order of the notes is the order of the calls.

   It can also let the disk fail: after refuse_from(n, code), the n-th call that would change something and
   all later ones are refused with that code, until allow_all(), which says how many such calls there were. */

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define DESCRIPTORS 65536

struct note {
    uint32_t operation, process;
    int64_t descriptor, offset;
    uint32_t first_size, second_size;
};

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static unsigned char noted[DESCRIPTORS];
static char folder[PATH_MAX];
static size_t folder_size;
static int notes = -1;

__attribute__((constructor)) static void begin(void) {
    const char *of = getenv("FIELDBOOK_RECORDED"), *into = getenv("FIELDBOOK_NOTES");
    if (!of || !into) return;
    snprintf(folder, sizeof folder, "%s", of);
    folder_size = strlen(folder);
    int first = syscall(SYS_openat, AT_FDCWD, into, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    notes = syscall(SYS_fcntl, first, F_DUPFD_CLOEXEC, 900);
    syscall(SYS_close, first);
}

static void append(const void *raw, size_t size) {
    const char *at = raw;
    while (size) {
        ssize_t done = syscall(SYS_write, notes, at, size);
        if (done <= 0) abort();
        at += done, size -= done;
    }
}

static void note(char operation, int64_t descriptor, int64_t offset, const void *first, size_t first_size,
                 const char *second) {
    struct note one = {operation, (uint32_t)getpid(), descriptor, offset, (uint32_t)first_size,
                       second ? (uint32_t)strlen(second) : 0};
    append(&one, sizeof one);
    append(first, first_size);
    if (second) append(second, one.second_size);
}

/* The absolute path of *path* seen from the folder *at*; whether it lies beneath the recorded folder. */
static int place(int at, const char *path, char *whole) {
    char link[64], base[PATH_MAX];
    if (notes < 0 || !path) return 0;
    if (path[0] == '/') snprintf(whole, PATH_MAX, "%s", path);
    else {
        if (at == AT_FDCWD) snprintf(link, sizeof link, "/proc/self/cwd");
        else snprintf(link, sizeof link, "/proc/self/fd/%d", at);
        ssize_t size = readlink(link, base, sizeof base - 1);
        if (size < 0) return 0;
        base[size] = 0;
        if (snprintf(whole, PATH_MAX, "%s/%s", base, path) >= PATH_MAX) return 0;
    }
    return !strncmp(whole, folder, folder_size) && (whole[folder_size] == '/' || !whole[folder_size]);
}

/* --- a disk that fails ------------------------------------------------------------------------------------- */

static long calls, refused_from;
static int refused_with;

void refuse_from(long number, int code) { calls = 0, refused_from = number, refused_with = code; }

long allow_all(void) { long seen = calls; refused_from = 0; return seen; }

static int is_refused(int matters) {
    if (!matters) return 0;
    calls++;
    if (!refused_from || calls < refused_from) return 0;
    errno = refused_with;
    return 1;
}

static int is_noted(int descriptor) {
    return notes >= 0 && descriptor >= 0 && descriptor < DESCRIPTORS && noted[descriptor];
}

#define UNDER_LOCK(call) pthread_mutex_lock(&turn); call; int trouble = errno; (void)trouble
#define DONE(value) pthread_mutex_unlock(&turn); errno = trouble; return value

/* --- opening and closing --------------------------------------------------------------------------------- */

static int opened(int at, const char *path, int flags, mode_t mode) {
    char whole[PATH_MAX];
    int is_new = flags & O_CREAT && place(at, path, whole) && syscall(SYS_faccessat, at, path, F_OK);
    if (is_refused(is_new)) return -1;
    UNDER_LOCK(int found = syscall(SYS_openat, at, path, flags, mode));
    if (found >= 0 && found < DESCRIPTORS) {
        noted[found] = place(at, path, whole);
        if (noted[found]) note('o', found, flags, whole, strlen(whole), NULL);
    }
    DONE(found);
}

#define MODE(flags) mode_t mode = 0; \
    if ((flags) & (O_CREAT | O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, int); va_end(more); }

int open(const char *path, int flags, ...) { MODE(flags); return opened(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags); return opened(AT_FDCWD, path, flags, mode); }
int openat(int at, const char *path, int flags, ...) { MODE(flags); return opened(at, path, flags, mode); }
int openat64(int at, const char *path, int flags, ...) { MODE(flags); return opened(at, path, flags, mode); }
int creat(const char *path, mode_t mode) { return opened(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }

int close(int descriptor) {
    UNDER_LOCK(if (descriptor >= 0 && descriptor < DESCRIPTORS) noted[descriptor] = 0;
               int result = syscall(SYS_close, descriptor));
    DONE(result);
}

/* --- content --------------------------------------------------------------------------------------------- */

ssize_t write(int descriptor, const void *raw, size_t size) {
    if (!is_noted(descriptor)) return syscall(SYS_write, descriptor, raw, size);
    if (is_refused(1)) {
        if (calls > refused_from || size < 2) return -1;
        size /= 2; /* the first that is refused is done in part, as on a disk that is just full */
    }
    UNDER_LOCK(ssize_t done = syscall(SYS_write, descriptor, raw, size));
    if (done > 0) note('w', descriptor, syscall(SYS_lseek, descriptor, 0, SEEK_CUR) - done, raw, done, NULL);
    DONE(done);
}

static ssize_t written_at(int descriptor, const void *raw, size_t size, off_t offset) {
    if (!is_noted(descriptor)) return syscall(SYS_pwrite64, descriptor, raw, size, offset);
    if (is_refused(1)) {
        if (calls > refused_from || size < 2) return -1;
        size /= 2;
    }
    UNDER_LOCK(ssize_t done = syscall(SYS_pwrite64, descriptor, raw, size, offset));
    if (done > 0) note('w', descriptor, offset, raw, done, NULL);
    DONE(done);
}

ssize_t pwrite(int descriptor, const void *raw, size_t size, off_t offset) { return written_at(descriptor, raw, size, offset); }
ssize_t pwrite64(int descriptor, const void *raw, size_t size, off_t offset) { return written_at(descriptor, raw, size, offset); }

ssize_t writev(int descriptor, const struct iovec *pieces, int count) {
    if (!is_noted(descriptor)) return syscall(SYS_writev, descriptor, pieces, count);
    ssize_t whole = 0;
    for (int number = 0; number < count; number++) {
        ssize_t done = write(descriptor, pieces[number].iov_base, pieces[number].iov_len);
        if (done < 0) return whole ? whole : done;
        whole += done;
        if ((size_t)done < pieces[number].iov_len) break;
    }
    return whole;
}

static int cut(int descriptor, off_t size) {
    if (is_refused(is_noted(descriptor))) return -1;
    UNDER_LOCK(int result = syscall(SYS_ftruncate, descriptor, size));
    if (!result && is_noted(descriptor)) note('t', descriptor, size, NULL, 0, NULL);
    DONE(result);
}

int ftruncate(int descriptor, off_t size) { return cut(descriptor, size); }
int ftruncate64(int descriptor, off_t size) { return cut(descriptor, size); }

static int reserved(int descriptor, off_t offset, off_t size) {
    UNDER_LOCK(int result = syscall(SYS_fallocate, descriptor, 0, offset, size) ? errno : 0);
    if (!result && is_noted(descriptor)) note('a', descriptor, offset + size, NULL, 0, NULL);
    DONE(result);
}

int posix_fallocate(int descriptor, off_t offset, off_t size) { return reserved(descriptor, offset, size); }
int posix_fallocate64(int descriptor, off_t offset, off_t size) { return reserved(descriptor, offset, size); }

/* Copying inside the kernel would pass us by: say that it cannot be done, and the caller reads and writes. */
ssize_t sendfile(int out, int in, off_t *offset, size_t size) {
    if (!is_noted(out)) return syscall(SYS_sendfile, out, in, offset, size);
    errno = ENOTSOCK;
    return -1;
}

ssize_t sendfile64(int out, int in, off_t *offset, size_t size) { return sendfile(out, in, offset, size); }

/* --- what makes it last ---------------------------------------------------------------------------------- */

static int flushed(int descriptor, int call) {
    if (is_refused(is_noted(descriptor))) return -1;
    UNDER_LOCK(int result = syscall(call, descriptor));
    if (!result && is_noted(descriptor)) note('s', descriptor, 0, NULL, 0, NULL);
    DONE(result);
}

int fsync(int descriptor) { return flushed(descriptor, SYS_fsync); }
int fdatasync(int descriptor) { return flushed(descriptor, SYS_fdatasync); }

/* --- names ----------------------------------------------------------------------------------------------- */

static int named(char operation, int result, int at, const char *path) {
    char whole[PATH_MAX];
    int trouble = errno;
    if (!result && place(at, path, whole)) note(operation, -1, 0, whole, strlen(whole), NULL);
    errno = trouble;
    return result;
}

static int moved(int at, const char *path, int to_at, const char *to) {
    char whole[PATH_MAX], to_whole[PATH_MAX];
    if (is_refused(place(to_at, to, to_whole))) return -1;
    UNDER_LOCK(int result = syscall(SYS_renameat, at, path, to_at, to));
    if (!result && place(at, path, whole) && place(to_at, to, to_whole))
        note('m', -1, 0, whole, strlen(whole), to_whole);
    DONE(result);
}

int rename(const char *path, const char *to) { return moved(AT_FDCWD, path, AT_FDCWD, to); }
int renameat(int at, const char *path, int to_at, const char *to) { return moved(at, path, to_at, to); }

static int gone(int at, const char *path, int flags) {
    UNDER_LOCK(int result = named('u', syscall(SYS_unlinkat, at, path, flags), at, path));
    DONE(result);
}

int unlink(const char *path) { return gone(AT_FDCWD, path, 0); }
int rmdir(const char *path) { return gone(AT_FDCWD, path, AT_REMOVEDIR); }
int unlinkat(int at, const char *path, int flags) { return gone(at, path, flags); }

static int made(int at, const char *path, mode_t mode) {
    char whole[PATH_MAX];
    if (is_refused(place(at, path, whole))) return -1;
    UNDER_LOCK(int result = named('d', syscall(SYS_mkdirat, at, path, mode), at, path));
    DONE(result);
}

int mkdir(const char *path, mode_t mode) { return made(AT_FDCWD, path, mode); }
int mkdirat(int at, const char *path, mode_t mode) { return made(at, path, mode); }
