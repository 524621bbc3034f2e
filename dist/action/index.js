import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 73313:
/***/ ((module) => {

module.exports = Pend;

function Pend() {
  this.pending = 0;
  this.max = Infinity;
  this.listeners = [];
  this.waiting = [];
  this.error = null;
}

Pend.prototype.go = function(fn) {
  if (this.pending < this.max) {
    pendGo(this, fn);
  } else {
    this.waiting.push(fn);
  }
};

Pend.prototype.wait = function(cb) {
  if (this.pending === 0) {
    cb(this.error);
  } else {
    this.listeners.push(cb);
  }
};

Pend.prototype.hold = function() {
  return pendHold(this);
};

function pendHold(self) {
  self.pending += 1;
  var called = false;
  return onCb;
  function onCb(err) {
    if (called) throw new Error("callback called twice");
    called = true;
    self.error = self.error || err;
    self.pending -= 1;
    if (self.waiting.length > 0 && self.pending < self.max) {
      pendGo(self, self.waiting.shift());
    } else if (self.pending === 0) {
      var listeners = self.listeners;
      self.listeners = [];
      listeners.forEach(cbListener);
    }
  }
  function cbListener(listener) {
    listener(self.error);
  }
}

function pendGo(self, fn) {
  fn(pendHold(self));
}


/***/ }),

/***/ 44248:
/***/ ((module) => {

// Adapted from https://github.com/brianloveswords/buffer-crc32/blob/v0.2.13/index.js
const CRC_TABLE = new Int32Array([
  0x00000000, 0x77073096, 0xee0e612c, 0x990951ba, 0x076dc419, 0x706af48f, 0xe963a535, 0x9e6495a3,
  0x0edb8832, 0x79dcb8a4, 0xe0d5e91e, 0x97d2d988, 0x09b64c2b, 0x7eb17cbd, 0xe7b82d07, 0x90bf1d91,
  0x1db71064, 0x6ab020f2, 0xf3b97148, 0x84be41de, 0x1adad47d, 0x6ddde4eb, 0xf4d4b551, 0x83d385c7,
  0x136c9856, 0x646ba8c0, 0xfd62f97a, 0x8a65c9ec, 0x14015c4f, 0x63066cd9, 0xfa0f3d63, 0x8d080df5,
  0x3b6e20c8, 0x4c69105e, 0xd56041e4, 0xa2677172, 0x3c03e4d1, 0x4b04d447, 0xd20d85fd, 0xa50ab56b,
  0x35b5a8fa, 0x42b2986c, 0xdbbbc9d6, 0xacbcf940, 0x32d86ce3, 0x45df5c75, 0xdcd60dcf, 0xabd13d59,
  0x26d930ac, 0x51de003a, 0xc8d75180, 0xbfd06116, 0x21b4f4b5, 0x56b3c423, 0xcfba9599, 0xb8bda50f,
  0x2802b89e, 0x5f058808, 0xc60cd9b2, 0xb10be924, 0x2f6f7c87, 0x58684c11, 0xc1611dab, 0xb6662d3d,
  0x76dc4190, 0x01db7106, 0x98d220bc, 0xefd5102a, 0x71b18589, 0x06b6b51f, 0x9fbfe4a5, 0xe8b8d433,
  0x7807c9a2, 0x0f00f934, 0x9609a88e, 0xe10e9818, 0x7f6a0dbb, 0x086d3d2d, 0x91646c97, 0xe6635c01,
  0x6b6b51f4, 0x1c6c6162, 0x856530d8, 0xf262004e, 0x6c0695ed, 0x1b01a57b, 0x8208f4c1, 0xf50fc457,
  0x65b0d9c6, 0x12b7e950, 0x8bbeb8ea, 0xfcb9887c, 0x62dd1ddf, 0x15da2d49, 0x8cd37cf3, 0xfbd44c65,
  0x4db26158, 0x3ab551ce, 0xa3bc0074, 0xd4bb30e2, 0x4adfa541, 0x3dd895d7, 0xa4d1c46d, 0xd3d6f4fb,
  0x4369e96a, 0x346ed9fc, 0xad678846, 0xda60b8d0, 0x44042d73, 0x33031de5, 0xaa0a4c5f, 0xdd0d7cc9,
  0x5005713c, 0x270241aa, 0xbe0b1010, 0xc90c2086, 0x5768b525, 0x206f85b3, 0xb966d409, 0xce61e49f,
  0x5edef90e, 0x29d9c998, 0xb0d09822, 0xc7d7a8b4, 0x59b33d17, 0x2eb40d81, 0xb7bd5c3b, 0xc0ba6cad,
  0xedb88320, 0x9abfb3b6, 0x03b6e20c, 0x74b1d29a, 0xead54739, 0x9dd277af, 0x04db2615, 0x73dc1683,
  0xe3630b12, 0x94643b84, 0x0d6d6a3e, 0x7a6a5aa8, 0xe40ecf0b, 0x9309ff9d, 0x0a00ae27, 0x7d079eb1,
  0xf00f9344, 0x8708a3d2, 0x1e01f268, 0x6906c2fe, 0xf762575d, 0x806567cb, 0x196c3671, 0x6e6b06e7,
  0xfed41b76, 0x89d32be0, 0x10da7a5a, 0x67dd4acc, 0xf9b9df6f, 0x8ebeeff9, 0x17b7be43, 0x60b08ed5,
  0xd6d6a3e8, 0xa1d1937e, 0x38d8c2c4, 0x4fdff252, 0xd1bb67f1, 0xa6bc5767, 0x3fb506dd, 0x48b2364b,
  0xd80d2bda, 0xaf0a1b4c, 0x36034af6, 0x41047a60, 0xdf60efc3, 0xa867df55, 0x316e8eef, 0x4669be79,
  0xcb61b38c, 0xbc66831a, 0x256fd2a0, 0x5268e236, 0xcc0c7795, 0xbb0b4703, 0x220216b9, 0x5505262f,
  0xc5ba3bbe, 0xb2bd0b28, 0x2bb45a92, 0x5cb36a04, 0xc2d7ffa7, 0xb5d0cf31, 0x2cd99e8b, 0x5bdeae1d,
  0x9b64c2b0, 0xec63f226, 0x756aa39c, 0x026d930a, 0x9c0906a9, 0xeb0e363f, 0x72076785, 0x05005713,
  0x95bf4a82, 0xe2b87a14, 0x7bb12bae, 0x0cb61b38, 0x92d28e9b, 0xe5d5be0d, 0x7cdcefb7, 0x0bdbdf21,
  0x86d3d2d4, 0xf1d4e242, 0x68ddb3f8, 0x1fda836e, 0x81be16cd, 0xf6b9265b, 0x6fb077e1, 0x18b74777,
  0x88085ae6, 0xff0f6a70, 0x66063bca, 0x11010b5c, 0x8f659eff, 0xf862ae69, 0x616bffd3, 0x166ccf45,
  0xa00ae278, 0xd70dd2ee, 0x4e048354, 0x3903b3c2, 0xa7672661, 0xd06016f7, 0x4969474d, 0x3e6e77db,
  0xaed16a4a, 0xd9d65adc, 0x40df0b66, 0x37d83bf0, 0xa9bcae53, 0xdebb9ec5, 0x47b2cf7f, 0x30b5ffe9,
  0xbdbdf21c, 0xcabac28a, 0x53b39330, 0x24b4a3a6, 0xbad03605, 0xcdd70693, 0x54de5729, 0x23d967bf,
  0xb3667a2e, 0xc4614ab8, 0x5d681b02, 0x2a6f2b94, 0xb40bbe37, 0xc30c8ea1, 0x5a05df1b, 0x2d02ef8d,
]);

function crc32(buf) {
  let crc = -1;
  for (let x of buf) {
    crc = CRC_TABLE[(crc ^ x) & 0xff] ^ (crc >>> 8);
  }
  return (crc ^ -1) >>> 0;
}

module.exports = crc32;


/***/ }),

/***/ 33502:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

// This was adapted from https://github.com/andrewrk/node-fd-slicer by Andrew Kelley under the MIT License.
var fs = __nccwpck_require__(79896);
var util = __nccwpck_require__(39023);
var stream = __nccwpck_require__(2203);
var Readable = stream.Readable;
var PassThrough = stream.PassThrough;
var Pend = __nccwpck_require__(73313);
var EventEmitter = (__nccwpck_require__(24434).EventEmitter);

exports.BufferSlicer = BufferSlicer;
exports.FdSlicer = FdSlicer;

util.inherits(FdSlicer, EventEmitter);
function FdSlicer(fd) {
  EventEmitter.call(this);

  this.fd = fd;
  this.pend = new Pend();
  this.pend.max = 1;
  this.refCount = 0;
}

FdSlicer.prototype.read = function(buffer, offset, length, position, callback) {
  var self = this;
  self.pend.go(function(cb) {
    fs.read(self.fd, buffer, offset, length, position, function(err, bytesRead, buffer) {
      cb();
      callback(err, bytesRead, buffer);
    });
  });
};

FdSlicer.prototype.createReadStream = function(options) {
  return new ReadStream(this, options);
};

FdSlicer.prototype.ref = function() {
  this.refCount += 1;
};

FdSlicer.prototype.unref = function() {
  var self = this;
  self.refCount -= 1;
  if (self.refCount < 0) throw new Error("invalid unref");
  if (self.refCount > 0) return;

  fs.close(self.fd, onCloseDone);

  function onCloseDone(err) {
    if (err) {
      self.emit('error', err);
    } else {
      self.emit('close');
    }
  }
};

util.inherits(ReadStream, Readable);
function ReadStream(context, options) {
  options = options || {};
  Readable.call(this, options);

  this.context = context;
  this.context.ref();

  this.start = options.start || 0;
  this.endOffset = options.end;
  this.pos = this.start;
}

ReadStream.prototype._read = function(n) {
  var self = this;

  var toRead = Math.min(self._readableState.highWaterMark, n);
  if (self.endOffset != null) {
    toRead = Math.min(toRead, self.endOffset - self.pos);
  }
  if (toRead <= 0) {
    self.push(null);
    this._cleanup();
    return;
  }
  self.context.pend.go(function(cb) {
    var buffer = Buffer.allocUnsafe(toRead);
    fs.read(self.context.fd, buffer, 0, toRead, self.pos, function(err, bytesRead) {
      if (err) {
        self.destroy(err);
      } else if (bytesRead === 0) {
        self.push(null);
        self._cleanup();
      } else {
        self.pos += bytesRead;
        self.push(buffer.slice(0, bytesRead));
      }
      cb();
    });
  });
};

ReadStream.prototype._destroy = function(err, cb) {
  // Node 14+ calls this automatically at EOF.
  this._cleanup();
  cb(err);
};

ReadStream.prototype._cleanup = function() {
  if (this.context != null) {
    this.context.unref();
    this.context = null;
  }
};

util.inherits(BufferSlicer, EventEmitter);
function BufferSlicer(buffer) {
  EventEmitter.call(this);

  this.refCount = 0;
  this.buffer = buffer;
}

BufferSlicer.prototype.read = function(buffer, offset, length, position, callback) {
  if (!(0 <= offset && offset <= buffer.length)) throw new RangeError("offset outside buffer: 0 <= " + offset + " <= " + buffer.length);
  if (position < 0) throw new RangeError("position is negative: " + position);
  if (offset + length > buffer.length) {
    // The caller's buffer can't hold all the bytes they're trying to read.
    // Clamp the length instead of giving an error.
    // The callback will be informed of fewer than expected bytes written.
    length = buffer.length - offset;
  }
  if (position + length > this.buffer.length) {
    // Clamp any attempt to read past the end of the source buffer.
    length = this.buffer.length - position;
  }
  if (length <= 0) {
    // After any clamping, we're fully out of bounds or otherwise have nothing to do.
    // This isn't an error; it's just zero bytes written.
    setImmediate(function() {
      callback(null, 0);
    });
    return;
  }
  this.buffer.copy(buffer, offset, position, position + length);
  setImmediate(function() {
    callback(null, length);
  });
};

BufferSlicer.prototype.createReadStream = function(options) {
  options = options || {};
  var readStream = new PassThrough(options);
  readStream.start = options.start || 0;
  readStream.endOffset = options.end;
  // by the time this function returns, we'll be done.
  readStream.pos = readStream.endOffset || this.buffer.length;

  var entireSlice = this.buffer.slice(readStream.start, readStream.pos);
  // Cut the buffer into smaller slices for better memory usage when streaming into a zlib inflate stream.
  // See https://github.com/thejoshwolfe/yauzl/issues/87
  var maxChunkSize = 0x10000;
  var offset = 0;
  while (true) {
    var nextOffset = offset + maxChunkSize;
    if (nextOffset >= entireSlice.length) {
      // last chunk
      if (offset < entireSlice.length) {
        readStream.write(entireSlice.slice(offset, entireSlice.length));
      }
      break;
    }
    readStream.write(entireSlice.slice(offset, nextOffset));
    offset = nextOffset;
  }

  readStream.end();
  return readStream;
};

BufferSlicer.prototype.ref = function() {
  this.refCount += 1;
};

BufferSlicer.prototype.unref = function() {
  this.refCount -= 1;

  if (this.refCount < 0) {
    throw new Error("invalid unref");
  }
};


/***/ }),

/***/ 20663:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;
var fs = __nccwpck_require__(79896);
var zlib = __nccwpck_require__(43106);
var fd_slicer = __nccwpck_require__(33502);
var util = __nccwpck_require__(39023);
var EventEmitter = (__nccwpck_require__(24434).EventEmitter);
var Transform = (__nccwpck_require__(2203).Transform);
var PassThrough = (__nccwpck_require__(2203).PassThrough);
var Writable = (__nccwpck_require__(2203).Writable);

// Node 20 added zlib.crc32.
const crc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : __nccwpck_require__(44248);

__webpack_unused_export__ = open;
__webpack_unused_export__ = fromFd;
__webpack_unused_export__ = fromBuffer;
__webpack_unused_export__ = fromRandomAccessReader;
__webpack_unused_export__ = openPromise;
__webpack_unused_export__ = fromFdPromise;
exports.SY = fromBufferPromise;
__webpack_unused_export__ = fromRandomAccessReaderPromise;

__webpack_unused_export__ = dosDateTimeToDate;
__webpack_unused_export__ = getFileNameLowLevel;
exports.U_ = validateFileName;
__webpack_unused_export__ = parseExtraFields;
__webpack_unused_export__ = ZipFile;
__webpack_unused_export__ = Entry;
__webpack_unused_export__ = LocalFileHeader;
__webpack_unused_export__ = RandomAccessReader;

function openPromise(path, options) {
  return new Promise((resolve, reject) => {
    open(path, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}
function fromFdPromise(fd, options) {
  return new Promise((resolve, reject) => {
    fromFd(fd, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}
function fromBufferPromise(buffer, options) {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}
function fromRandomAccessReaderPromise(reader, totalSize, options) {
  return new Promise((resolve, reject) => {
    fromRandomAccessReader(reader, totalSize, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}

function open(path, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  if (options.autoClose == null) options.autoClose = true;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  if (callback == null) callback = defaultCallback;
  fs.open(path, "r", function(err, fd) {
    if (err) return callback(err);
    fromFd(fd, options, function(err, zipfile) {
      if (err) fs.close(fd, defaultCallback);
      callback(err, zipfile);
    });
  });
}

function fromFd(fd, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  if (options.autoClose == null) options.autoClose = false;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  if (callback == null) callback = defaultCallback;
  fs.fstat(fd, function(err, stats) {
    if (err) return callback(err);
    var reader = new fd_slicer.FdSlicer(fd);
    fromRandomAccessReader(reader, stats.size, options, callback);
  });
}

function fromBuffer(buffer, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  options.autoClose = false;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  var reader = new fd_slicer.BufferSlicer(buffer);
  fromRandomAccessReader(reader, buffer.length, options, callback);
}

function fromRandomAccessReader(reader, totalSize, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  if (options.autoClose == null) options.autoClose = true;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  var decodeStrings = !!options.decodeStrings;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  if (callback == null) callback = defaultCallback;
  if (typeof totalSize !== "number") throw new Error("expected totalSize parameter to be a number");
  if (totalSize > Number.MAX_SAFE_INTEGER) {
    throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
  }

  // the matching unref() call is in zipfile.close()
  reader.ref();

  // eocdr means End of Central Directory Record.
  // search backwards for the eocdr signature.
  // the last field of the eocdr is a variable-length comment.
  // the comment size is encoded in a 2-byte field in the eocdr, which we can't find without trudging backwards through the comment to find it.
  // as a consequence of this design decision, it's possible to have ambiguous zip file metadata if a coherent eocdr was in the comment.
  // we search backwards for a eocdr signature, and hope that whoever made the zip file was smart enough to forbid the eocdr signature in the comment.
  var eocdrWithoutCommentSize = 22;
  var zip64EocdlSize = 20; // Zip64 end of central directory locator
  var maxCommentSize = 0xffff; // 2-byte size
  var bufferSize = Math.min(zip64EocdlSize + eocdrWithoutCommentSize + maxCommentSize, totalSize);
  var buffer = newBuffer(bufferSize);
  var bufferReadStart = totalSize - buffer.length;
  readAndAssertNoEof(reader, buffer, 0, bufferSize, bufferReadStart, function(err) {
    if (err) return callback(err);
    for (var i = bufferSize - eocdrWithoutCommentSize; i >= 0; i -= 1) {
      if (buffer.readUInt32LE(i) !== 0x06054b50) continue;
      // found eocdr
      var eocdrBuffer = buffer.subarray(i);

      // 0 - End of central directory signature = 0x06054b50
      // 4 - Number of this disk
      var diskNumber = eocdrBuffer.readUInt16LE(4);
      // 6 - Disk where central directory starts
      // 8 - Number of central directory records on this disk
      // 10 - Total number of central directory records
      var entryCount = eocdrBuffer.readUInt16LE(10);
      // 12 - Size of central directory (bytes)
      // 16 - Offset of start of central directory, relative to start of archive
      var centralDirectoryOffset = eocdrBuffer.readUInt32LE(16);
      // 20 - Comment length
      var commentLength = eocdrBuffer.readUInt16LE(20);
      var expectedCommentLength = eocdrBuffer.length - eocdrWithoutCommentSize;
      if (commentLength !== expectedCommentLength) {
        return callback(new Error("Invalid comment length. Expected: " + expectedCommentLength + ". Found: " + commentLength + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
      }
      // 22 - Comment
      // the encoding is always cp437.
      var comment = decodeStrings ? decodeBuffer(eocdrBuffer.subarray(22), false)
                                  : eocdrBuffer.subarray(22);

      // Look for a Zip64 end of central directory locator
      if (i - zip64EocdlSize >= 0 && buffer.readUInt32LE(i - zip64EocdlSize) === 0x07064b50) {
        // ZIP64 format
        var zip64EocdlBuffer = buffer.subarray(i - zip64EocdlSize, i - zip64EocdlSize + zip64EocdlSize);
        // 0 - zip64 end of central dir locator signature = 0x07064b50
        // 4 - number of the disk with the start of the zip64 end of central directory
        // 8 - relative offset of the zip64 end of central directory record
        var zip64EocdrOffset = readUInt64LE(zip64EocdlBuffer, 8);
        // 16 - total number of disks

        // ZIP64 end of central directory record
        var zip64EocdrBuffer = newBuffer(56);
        return readAndAssertNoEof(reader, zip64EocdrBuffer, 0, zip64EocdrBuffer.length, zip64EocdrOffset, function(err) {
          if (err) return callback(err);

          // 0 - zip64 end of central dir signature                           4 bytes  (0x06064b50)
          if (zip64EocdrBuffer.readUInt32LE(0) !== 0x06064b50) {
            return callback(new Error("invalid zip64 end of central directory record signature"));
          }
          // 4 - size of zip64 end of central directory record                8 bytes
          // 12 - version made by                                             2 bytes
          // 14 - version needed to extract                                   2 bytes
          // 16 - number of this disk                                         4 bytes
          diskNumber = zip64EocdrBuffer.readUInt32LE(16);
          if (diskNumber !== 0) {
            // Check this only after zip64 overrides. See #118.
            return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
          }
          // 20 - number of the disk with the start of the central directory  4 bytes
          // 24 - total number of entries in the central directory on this disk         8 bytes
          // 32 - total number of entries in the central directory            8 bytes
          entryCount = readUInt64LE(zip64EocdrBuffer, 32);
          // 40 - size of the central directory                               8 bytes
          // 48 - offset of start of central directory with respect to the starting disk number     8 bytes
          centralDirectoryOffset = readUInt64LE(zip64EocdrBuffer, 48);
          // 56 - zip64 extensible data sector                                (variable size)
          return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
        });
      }

      // Not ZIP64 format
      if (diskNumber !== 0) {
        return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
      }
      return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));

    }

    // Not a zip file.
    callback(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
  });
}

util.inherits(ZipFile, EventEmitter);
function ZipFile(reader, centralDirectoryOffset, fileSize, entryCount, comment, autoClose, lazyEntries, decodeStrings, validateEntrySizes, strictFileNames) {
  var self = this;
  EventEmitter.call(self);
  self.reader = reader;
  // forward close events
  self.reader.on("error", function(err) {
    // error closing the fd
    emitError(self, err);
  });
  self.reader.once("close", function() {
    self.emit("close");
  });
  self.readEntryCursor = centralDirectoryOffset;
  self.fileSize = fileSize;
  self.entryCount = entryCount;
  self.comment = comment;
  self.entriesRead = 0;
  self.autoClose = !!autoClose;
  self.lazyEntries = !!lazyEntries;
  self.decodeStrings = !!decodeStrings;
  self.validateEntrySizes = !!validateEntrySizes;
  self.strictFileNames = !!strictFileNames;
  self.isOpen = true;
  self.emittedError = false;
  self.hasEachEntryBeenCalled = false;

  if (!self.lazyEntries) self._readEntry();
}
ZipFile.prototype.close = function() {
  if (!this.isOpen) return;
  this.isOpen = false;
  this.reader.unref();
};

function emitErrorAndAutoClose(self, err) {
  if (self.autoClose) self.close();
  emitError(self, err);
}
function emitError(self, err) {
  if (self.emittedError) return;
  self.emittedError = true;
  self.emit("error", err);
}

ZipFile.prototype.readEntry = function() {
  if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
  this._readEntry();
};
ZipFile.prototype._readEntry = function() {
  var self = this;
  if (self.entryCount === self.entriesRead) {
    // done with metadata
    setImmediate(function() {
      if (self.autoClose) self.close();
      if (self.emittedError) return;
      self.emit("end");
    });
    return;
  }
  if (self.emittedError) return;
  var buffer = newBuffer(46);
  readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
    if (err) return emitErrorAndAutoClose(self, err);
    if (self.emittedError) return;
    var entry = new Entry();
    // 0 - Central directory file header signature
    var signature = buffer.readUInt32LE(0);
    if (signature !== 0x02014b50) return emitErrorAndAutoClose(self, new Error("invalid central directory file header signature: 0x" + signature.toString(16)));
    // 4 - Version made by
    entry.versionMadeBy = buffer.readUInt16LE(4);
    // 6 - Version needed to extract (minimum)
    entry.versionNeededToExtract = buffer.readUInt16LE(6);
    // 8 - General purpose bit flag
    entry.generalPurposeBitFlag = buffer.readUInt16LE(8);
    // 10 - Compression method
    entry.compressionMethod = buffer.readUInt16LE(10);
    // 12 - File last modification time
    entry.lastModFileTime = buffer.readUInt16LE(12);
    // 14 - File last modification date
    entry.lastModFileDate = buffer.readUInt16LE(14);
    // 16 - CRC-32
    entry.crc32 = buffer.readUInt32LE(16);
    // 20 - Compressed size
    entry.compressedSize = buffer.readUInt32LE(20);
    // 24 - Uncompressed size
    entry.uncompressedSize = buffer.readUInt32LE(24);
    // 28 - File name length (n)
    entry.fileNameLength = buffer.readUInt16LE(28);
    // 30 - Extra field length (m)
    entry.extraFieldLength = buffer.readUInt16LE(30);
    // 32 - File comment length (k)
    entry.fileCommentLength = buffer.readUInt16LE(32);
    // 34 - Disk number where file starts
    // 36 - Internal file attributes
    entry.internalFileAttributes = buffer.readUInt16LE(36);
    // 38 - External file attributes
    entry.externalFileAttributes = buffer.readUInt32LE(38);
    // 42 - Relative offset of local file header
    entry.relativeOffsetOfLocalHeader = buffer.readUInt32LE(42);

    if (entry.generalPurposeBitFlag & 0x40) return emitErrorAndAutoClose(self, new Error("strong encryption is not supported"));

    self.readEntryCursor += 46;

    buffer = newBuffer(entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength);
    readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
      if (err) return emitErrorAndAutoClose(self, err);
      if (self.emittedError) return;
      // 46 - File name
      entry.fileNameRaw = buffer.subarray(0, entry.fileNameLength);
      // 46+n - Extra field
      var fileCommentStart = entry.fileNameLength + entry.extraFieldLength;
      entry.extraFieldRaw = buffer.subarray(entry.fileNameLength, fileCommentStart);
      // 46+n+m - File comment
      entry.fileCommentRaw = buffer.subarray(fileCommentStart, fileCommentStart + entry.fileCommentLength);

      // Parse the extra fields, which we need for processing other fields.
      try {
        entry.extraFields = parseExtraFields(entry.extraFieldRaw);
      } catch (err) {
        return emitErrorAndAutoClose(self, err);
      }

      // Interpret strings according to bit flags, extra fields, and options.
      if (self.decodeStrings) {
        var isUtf8 = (entry.generalPurposeBitFlag & 0x800) !== 0;
        entry.fileComment = decodeBuffer(entry.fileCommentRaw, isUtf8);
        entry.fileName = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, self.strictFileNames);
        var errorMessage = validateFileName(entry.fileName);
        if (errorMessage != null) return emitErrorAndAutoClose(self, new Error(errorMessage));
      } else {
        entry.fileComment = entry.fileCommentRaw;
        entry.fileName = entry.fileNameRaw;
      }
      // Maintain API compatibility. See https://github.com/thejoshwolfe/yauzl/issues/47
      entry.comment = entry.fileComment;

      self.readEntryCursor += buffer.length;
      self.entriesRead += 1;

      // Check for the Zip64 Extended Information Extra Field.
      for (var i = 0; i < entry.extraFields.length; i++) {
        var extraField = entry.extraFields[i];
        if (extraField.id !== 0x0001) continue;
        // Found it.

        var zip64EiefBuffer = extraField.data;
        var index = 0;
        // 0 - Original Size          8 bytes
        if (entry.uncompressedSize === 0xffffffff) {
          if (index + 8 > zip64EiefBuffer.length) {
            return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include uncompressed size"));
          }
          entry.uncompressedSize = readUInt64LE(zip64EiefBuffer, index);
          index += 8;
        }
        // 8 - Compressed Size        8 bytes
        if (entry.compressedSize === 0xffffffff) {
          if (index + 8 > zip64EiefBuffer.length) {
            return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include compressed size"));
          }
          entry.compressedSize = readUInt64LE(zip64EiefBuffer, index);
          index += 8;
        }
        // 16 - Relative Header Offset 8 bytes
        if (entry.relativeOffsetOfLocalHeader === 0xffffffff) {
          if (index + 8 > zip64EiefBuffer.length) {
            return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include relative header offset"));
          }
          entry.relativeOffsetOfLocalHeader = readUInt64LE(zip64EiefBuffer, index);
          index += 8;
        }
        // 24 - Disk Start Number      4 bytes

        break;
      }

      // validate file size
      if (self.validateEntrySizes && entry.compressionMethod === 0) {
        var expectedCompressedSize = entry.uncompressedSize;
        if (entry.isEncrypted()) {
          // traditional encryption prefixes the file data with a header
          expectedCompressedSize += 12;
        }
        if (entry.compressedSize !== expectedCompressedSize) {
          var msg = "compressed/uncompressed size mismatch for stored file: " + entry.compressedSize + " != " + entry.uncompressedSize;
          return emitErrorAndAutoClose(self, new Error(msg));
        }
      }

      self.emit("entry", entry);

      if (!self.lazyEntries) self._readEntry();
    });
  });
};

ZipFile.prototype.eachEntry = function() {
  const self = this;
  if (!self.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
  if (self.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
  self.hasEachEntryBeenCalled = true;

  let pendingResolveReject = null;
  self.on("entry", onEntry);
  self.on("end", onEnd);
  self.on("error", onError);
  function cleanup() {
    self.removeListener("entry", onEntry);
    self.removeListener("end", onEnd);
    self.removeListener("error", onError);
    if (self.autoClose) self.close();
  }

  function onEntry(entry) {
    let {resolve} = pendingResolveReject;
    pendingResolveReject = null;
    resolve({value: entry});
  }
  function onEnd() {
    let {resolve} = pendingResolveReject;
    pendingResolveReject = null;
    cleanup();
    resolve({done: true});
  }
  function onError(err) {
    let {reject} = pendingResolveReject;
    pendingResolveReject = null;
    cleanup();
    reject(err);
  }

  return {
    [Symbol.asyncIterator]() {
      // Called once by `for await...of`.
      return this;
    },
    next() {
      // Called on each iteration in a `for await...of`.
      const promise = new Promise((resolve, reject) => {
        if (pendingResolveReject != null) throw new Error("next() called before previous Promise was resolved.");
        pendingResolveReject = {resolve, reject};
      });
      self.readEntry();
      return promise;
    },
    return(value) {
      // Called when breaking, returning, throwing out of a `for await...of`.
      cleanup();
      return Promise.resolve({done: true, value});
    },
    throw(value) {
      // Almost never called. Something about `yield*` maybe?
      cleanup();
      return Promise.reject(value);
    },
  };
};

ZipFile.prototype.openReadStream = function(entry, options, callback) {
  var self = this;
  // parameter validation
  var relativeStart = 0;
  var relativeEnd = entry.compressedSize;
  if (callback == null) {
    callback = options;
    options = null;
  }
  if (options == null) {
    options = {};
  } else {
    if (options.decodeFileData === false) {
      // new, simple option
      if (options.decrypt != null) {
        throw new Error("cannot use options.decrypt when options.decodeFileData === false");
      }
      if (options.decompress != null) {
        throw new Error("cannot use options.decompress when options.decodeFileData === false");
      }
      // start and end are allowed
    } else {
      // old, complicated options
      if (options.decrypt != null) {
        if (!entry.isEncrypted()) {
          throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
        }
        if (options.decrypt !== false) throw new Error("invalid options.decrypt value: " + options.decrypt);
        if (entry.isCompressed()) {
          if (options.decompress !== false) throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
        }
      }
      if (options.decompress != null) {
        if (!entry.isCompressed()) {
          throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
        }
        if (!(options.decompress === false || options.decompress === true)) {
          throw new Error("invalid options.decompress value: " + options.decompress);
        }
        decompress = options.decompress;
      }
    }
    if (options.start != null) {
      relativeStart = options.start;
      if (relativeStart < 0) throw new Error("options.start < 0");
      if (relativeStart > entry.compressedSize) throw new Error("options.start > entry.compressedSize");
    }
    if (options.end != null) {
      relativeEnd = options.end;
      if (relativeEnd < 0) throw new Error("options.end < 0");
      if (relativeEnd > entry.compressedSize) throw new Error("options.end > entry.compressedSize");
      if (relativeEnd < relativeStart) throw new Error("options.end < options.start");
    }
  }
  var rawMode = (
    options.decodeFileData === false || // Explicitly requested raw.
    (
      (entry.compressionMethod === 0 || // Naturally without compression.
        (entry.compressionMethod === 8 && options.decompress === false) // Deprecated compression bypass option.
      ) &&
      (!entry.isEncrypted() || // Naturally without encryption.
        options.decrypt === false // Deprecated encryption bypass option.
      )
    )
  );
  if (options.start != null || options.end != null) {
    // Ensure slicing deals with raw data.
    if (!rawMode) throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
  }

  // any further errors can either be caused by the zipfile,
  // or were introduced in a minor version of yauzl,
  // so should be passed to the client rather than thrown.
  if (!self.isOpen) return callback(new Error("closed"));
  if (entry.isEncrypted() && !rawMode) {
    if (options.decrypt !== false) return callback(new Error("entry is encrypted, and options.decodeFileData !== false"));
  }
  var decompress;
  if (rawMode) {
    decompress = false;
  } else if (entry.compressionMethod === 8) {
    // 8 - The file is Deflated
    decompress = options.decodeFileData !== true;
  } else {
    return callback(new Error("unsupported compression method: " + entry.compressionMethod));
  }

  self.readLocalFileHeader(entry, {minimal: true}, function(err, localFileHeader) {
    if (err) return callback(err);
    self.openReadStreamLowLevel(
      localFileHeader.fileDataStart, entry.compressedSize,
      relativeStart, relativeEnd,
      decompress, entry.uncompressedSize,
      callback);
  });
};

ZipFile.prototype.openReadStreamLowLevel = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, callback) {
  var self = this;

  var fileDataEnd = fileDataStart + compressedSize;
  var readStream = self.reader.createReadStream({
    start: fileDataStart + relativeStart,
    end: fileDataStart + relativeEnd,
  });
  var endpointStream = readStream;
  if (decompress) {
    var destroyed = false;
    var inflateFilter = zlib.createInflateRaw();
    readStream.on("error", function(err) {
      // setImmediate here because errors can be emitted during the first call to pipe()
      setImmediate(function() {
        if (!destroyed) inflateFilter.emit("error", err);
      });
    });
    readStream.pipe(inflateFilter);

    if (self.validateEntrySizes) {
      endpointStream = new AssertByteCountStream(uncompressedSize);
      inflateFilter.on("error", function(err) {
        // forward zlib errors to the client-visible stream
        setImmediate(function() {
          if (!destroyed) endpointStream.emit("error", err);
        });
      });
      inflateFilter.pipe(endpointStream);
    } else {
      // the zlib filter is the client-visible stream
      endpointStream = inflateFilter;
    }
    // this is part of yauzl's API, so implement this function on the client-visible stream
    installDestroyFn(endpointStream, function() {
      destroyed = true;
      if (inflateFilter !== endpointStream) inflateFilter.unpipe(endpointStream);
      readStream.unpipe(inflateFilter);
      // TODO: the inflateFilter may cause a memory leak. see Issue #27.
      readStream.destroy();
    });
  }
  callback(null, endpointStream);
};

ZipFile.prototype.readLocalFileHeader = function(entry, options, callback) {
  var self = this;
  if (callback == null) {
    callback = options;
    options = null;
  }
  if (options == null) options = {};

  self.reader.ref();
  var buffer = newBuffer(30);
  readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader, function(err) {
    try {
      if (err) return callback(err);
      // 0 - Local file header signature = 0x04034b50
      var signature = buffer.readUInt32LE(0);
      if (signature !== 0x04034b50) {
        return callback(new Error("invalid local file header signature: 0x" + signature.toString(16)));
      }

      var fileNameLength = buffer.readUInt16LE(26);
      var extraFieldLength = buffer.readUInt16LE(28);
      var fileDataStart = entry.relativeOffsetOfLocalHeader + 30 + fileNameLength + extraFieldLength;
      // We now have enough information to do this bounds check.
      if (fileDataStart + entry.compressedSize > self.fileSize) {
        return callback(new Error("file data overflows file bounds: " +
            fileDataStart + " + " + entry.compressedSize + " > " + self.fileSize));
      }

      if (options.minimal) {
        return callback(null, {fileDataStart: fileDataStart});
      }

      var localFileHeader = new LocalFileHeader();
      localFileHeader.fileDataStart = fileDataStart;

      // 4 - Version needed to extract (minimum)
      localFileHeader.versionNeededToExtract = buffer.readUInt16LE(4);
      // 6 - General purpose bit flag
      localFileHeader.generalPurposeBitFlag = buffer.readUInt16LE(6);
      // 8 - Compression method
      localFileHeader.compressionMethod = buffer.readUInt16LE(8);
      // 10 - File last modification time
      localFileHeader.lastModFileTime = buffer.readUInt16LE(10);
      // 12 - File last modification date
      localFileHeader.lastModFileDate = buffer.readUInt16LE(12);
      // 14 - CRC-32
      localFileHeader.crc32 = buffer.readUInt32LE(14);
      // 18 - Compressed size
      localFileHeader.compressedSize = buffer.readUInt32LE(18);
      // 22 - Uncompressed size
      localFileHeader.uncompressedSize = buffer.readUInt32LE(22);
      // 26 - File name length (n)
      localFileHeader.fileNameLength = fileNameLength;
      // 28 - Extra field length (m)
      localFileHeader.extraFieldLength = extraFieldLength;
      // 30 - File name
      // 30+n - Extra field

      buffer = newBuffer(fileNameLength + extraFieldLength);
      self.reader.ref();
      readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader + 30, function(err) {
        try {
          if (err) return callback(err);
          localFileHeader.fileName = buffer.subarray(0, fileNameLength);
          localFileHeader.extraField = buffer.subarray(fileNameLength);
          return callback(null, localFileHeader);
        } finally {
          self.reader.unref();
        }
      });
    } finally {
      self.reader.unref();
    }
  });
};

ZipFile.prototype.openReadStreamPromise = function(entry, options) {
  return new Promise((resolve, reject) => {
    this.openReadStream(entry, options, function(err, readStream) {
      if (err) return reject(err);
      resolve(readStream);
    });
  });
};
ZipFile.prototype.openReadStreamLowLevelPromise = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize) {
  return new Promise((resolve, reject) => {
    this.openReadStream(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, function(err, readStream) {
      if (err) return reject(err);
      resolve(readStream);
    });
  });
};
ZipFile.prototype.readLocalFileHeaderPromise = function(entry, options) {
  return new Promise((resolve, reject) => {
    this.readLocalFileHeader(entry, options, function(err, localFileHeader) {
      if (err) return reject(err);
      resolve(localFileHeader);
    });
  });
};

function Entry() {
}
Entry.prototype.getLastModDate = function(options) {
  if (options == null) options = {};

  if (!options.forceDosFormat) {
    // Check extended fields.
    for (var i = 0; i < this.extraFields.length; i++) {
      var extraField = this.extraFields[i];
      if (extraField.id === 0x5455) {
        // Info-ZIP "universal timestamp" extended field (`0x5455` aka `"UT"`).
        // See the Info-ZIP source code unix/unix.c:set_extra_field() and zipfile.c:ef_scan_ut_time().
        var data = extraField.data;
        if (data.length < 5) continue; // Too short.
        // The flags define which of the three fields are present: mtime, atime, ctime.
        // We only care about mtime.
        // Also, ctime is never included in practice.
        // And also, atime is only included in the local file header for some reason
        // despite the flags lying about its inclusion in the central header.
        var flags = data[0];
        var HAS_MTIME = 1;
        if (!(flags & HAS_MTIME)) continue; // This will realistically never happen.
        // Although the positions of all of the fields shift around depending on the presence of other fields,
        // mtime is always first if present, and that's the only one we care about.
        var posixTimestamp = data.readInt32LE(1);
        return new Date(posixTimestamp * 1000);
      } else if (extraField.id === 0x000a) {
        var data = extraField.data;
        if (data.length !== 32) continue; // The length is always the same.
        // 4 bytes reserved
        // 2 bytes Tag
        if (data.readUInt16LE(4) !== 1) continue; // Tag1 is actually the only defined Tag.
        // 2 bytes Size
        if (data.readUInt16LE(6) !== 24) continue; // Size is always 24.
        // 8 bytes Mtime
        var hundredNanoSecondsSince1601 = data.readUInt32LE(8) + 4294967296 * data.readInt32LE(12);
        // Convert from NTFS to POSIX milliseconds.
        // The big number below is the milliseconds between year 1601 and year 1970
        // (i.e. the negative POSIX timestamp of 1601-01-01 00:00:00Z)
        var millisecondsSince1970 = hundredNanoSecondsSince1601 / 10000 - 11644473600000;
        // Note on numeric precision: JavaScript Number objects lose precision above Number.MAX_SAFE_INTEGER,
        // and NTFS timestamps are typically much bigger than that limit.
        // (MAX_SAFE_INTEGER would represent 1629-07-17T23:58:45.475Z.)
        // However, we're losing precision in the conversion from 100nanosecond units to millisecond units anyway,
        // and the time at which we also lose 1-millisecond precision is year 275760, the JavaScript Date limit (by design).
        // Up through the year 2057, this conversion only drops 4 bits of precision,
        // which is well under the 13-14 bits ratio between the milliseconds and 100nanoseconds.
        return new Date(millisecondsSince1970);
      }
    }
  }

  // Fallback to non-extended encoding.
  return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, options.timezone);
};

Entry.prototype.canDecodeFileData = function() {
  return (
    !this.isEncrypted() &&
    (this.compressionMethod === 0 || this.compressionMethod === 8)
  );
};
Entry.prototype.isEncrypted = function() {
  return (this.generalPurposeBitFlag & 0x1) !== 0;
};
Entry.prototype.isCompressed = function() {
  return this.compressionMethod === 8;
};

function LocalFileHeader() {
}

function dosDateTimeToDate(date, time, timezone) {
  var day = date & 0x1f; // 1-31
  var month = (date >> 5 & 0xf) - 1; // 1-12, 0-11
  var year = (date >> 9 & 0x7f) + 1980; // 0-128, 1980-2108

  var millisecond = 0;
  var second = (time & 0x1f) * 2; // 0-29, 0-58 (even numbers)
  var minute = time >> 5 & 0x3f; // 0-59
  var hour = time >> 11 & 0x1f; // 0-23

  if (timezone == null || timezone === "local") {
    return new Date(year, month, day, hour, minute, second, millisecond);
  } else if (timezone === "UTC") {
    return new Date(Date.UTC(year, month, day, hour, minute, second, millisecond));
  } else {
    throw new Error("unrecognized options.timezone: " + options.timezone);
  }
}

function getFileNameLowLevel(generalPurposeBitFlag, fileNameBuffer, extraFields, strictFileNames) {
  var fileName = null;

  // check for Info-ZIP Unicode Path Extra Field (0x7075)
  // see https://github.com/thejoshwolfe/yauzl/issues/33
  for (var i = 0; i < extraFields.length; i++) {
    var extraField = extraFields[i];
    if (extraField.id === 0x7075) {
      if (extraField.data.length < 6) {
        // too short to be meaningful
        continue;
      }
      // Version       1 byte      version of this extra field, currently 1
      if (extraField.data.readUInt8(0) !== 1) {
        // > Changes may not be backward compatible so this extra
        // > field should not be used if the version is not recognized.
        continue;
      }
      // NameCRC32     4 bytes     File Name Field CRC32 Checksum
      var oldNameCrc32 = extraField.data.readUInt32LE(1);
      if (crc32(fileNameBuffer) !== oldNameCrc32) {
        // > If the CRC check fails, this UTF-8 Path Extra Field should be
        // > ignored and the File Name field in the header should be used instead.
        continue;
      }
      // UnicodeName   Variable    UTF-8 version of the entry File Name
      fileName = decodeBuffer(extraField.data.subarray(5), true);
      break;
    }
  }

  if (fileName == null) {
    // The typical case.
    var isUtf8 = (generalPurposeBitFlag & 0x800) !== 0;
    fileName = decodeBuffer(fileNameBuffer, isUtf8);
  }

  if (!strictFileNames) {
    // Allow backslash.
    fileName = fileName.replace(/\\/g, "/");
  }
  return fileName;
}

function validateFileName(fileName) {
  if (fileName.indexOf("\\") !== -1) {
    return "invalid characters in fileName: " + fileName;
  }
  if (/^[a-zA-Z]:/.test(fileName) || /^\//.test(fileName)) {
    return "absolute path: " + fileName;
  }
  if (fileName.split("/").indexOf("..") !== -1) {
    return "invalid relative path: " + fileName;
  }
  // all good
  return null;
}

function parseExtraFields(extraFieldBuffer) {
  var extraFields = [];
  var i = 0;
  while (i < extraFieldBuffer.length - 3) {
    var headerId = extraFieldBuffer.readUInt16LE(i + 0);
    var dataSize = extraFieldBuffer.readUInt16LE(i + 2);
    var dataStart = i + 4;
    var dataEnd = dataStart + dataSize;
    if (dataEnd > extraFieldBuffer.length) throw new Error("extra field length exceeds extra field buffer size");
    var dataBuffer = extraFieldBuffer.subarray(dataStart, dataEnd);
    extraFields.push({
      id: headerId,
      data: dataBuffer,
    });
    i = dataEnd;
  }
  return extraFields;
}

function readAndAssertNoEof(reader, buffer, offset, length, position, callback) {
  if (length === 0) {
    // fs.read will throw an out-of-bounds error if you try to read 0 bytes from a 0 byte file
    return setImmediate(function() { callback(null, newBuffer(0)); });
  }
  reader.read(buffer, offset, length, position, function(err, bytesRead) {
    if (err) return callback(err);
    if (bytesRead < length) {
      return callback(new Error("unexpected EOF"));
    }
    callback();
  });
}

util.inherits(AssertByteCountStream, Transform);
function AssertByteCountStream(byteCount) {
  Transform.call(this);
  this.actualByteCount = 0;
  this.expectedByteCount = byteCount;
}
AssertByteCountStream.prototype._transform = function(chunk, encoding, cb) {
  this.actualByteCount += chunk.length;
  if (this.actualByteCount > this.expectedByteCount) {
    var msg = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
    return cb(new Error(msg));
  }
  cb(null, chunk);
};
AssertByteCountStream.prototype._flush = function(cb) {
  if (this.actualByteCount < this.expectedByteCount) {
    var msg = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
    return cb(new Error(msg));
  }
  cb();
};

util.inherits(RandomAccessReader, EventEmitter);
function RandomAccessReader() {
  EventEmitter.call(this);
  this.refCount = 0;
}
RandomAccessReader.prototype.ref = function() {
  this.refCount += 1;
};
RandomAccessReader.prototype.unref = function() {
  var self = this;
  self.refCount -= 1;

  if (self.refCount > 0) return;
  if (self.refCount < 0) throw new Error("invalid unref");

  self.close(onCloseDone);

  function onCloseDone(err) {
    if (err) return self.emit('error', err);
    self.emit('close');
  }
};
RandomAccessReader.prototype.createReadStream = function(options) {
  if (options == null) options = {};
  var start = options.start;
  var end = options.end;
  if (start === end) {
    var emptyStream = new PassThrough();
    setImmediate(function() {
      emptyStream.end();
    });
    return emptyStream;
  }
  var stream = this._readStreamForRange(start, end);

  var destroyed = false;
  var refUnrefFilter = new RefUnrefFilter(this);
  stream.on("error", function(err) {
    setImmediate(function() {
      if (!destroyed) refUnrefFilter.emit("error", err);
    });
  });
  installDestroyFn(refUnrefFilter, function() {
    stream.unpipe(refUnrefFilter);
    refUnrefFilter.unref();
    stream.destroy();
  });

  var byteCounter = new AssertByteCountStream(end - start);
  refUnrefFilter.on("error", function(err) {
    setImmediate(function() {
      if (!destroyed) byteCounter.emit("error", err);
    });
  });
  installDestroyFn(byteCounter, function() {
    destroyed = true;
    refUnrefFilter.unpipe(byteCounter);
    refUnrefFilter.destroy();
  });

  return stream.pipe(refUnrefFilter).pipe(byteCounter);
};
RandomAccessReader.prototype._readStreamForRange = function(start, end) {
  throw new Error("not implemented");
};
RandomAccessReader.prototype.read = function(buffer, offset, length, position, callback) {
  var readStream = this.createReadStream({start: position, end: position + length});
  var writeStream = new Writable();
  var written = 0;
  writeStream._write = function(chunk, encoding, cb) {
    chunk.copy(buffer, offset + written, 0, chunk.length);
    written += chunk.length;
    cb();
  };
  writeStream.on("finish", callback);
  readStream.on("error", function(error) {
    callback(error);
  });
  readStream.pipe(writeStream);
};
RandomAccessReader.prototype.close = function(callback) {
  setImmediate(callback);
};

util.inherits(RefUnrefFilter, PassThrough);
function RefUnrefFilter(context) {
  PassThrough.call(this);
  this.context = context;
  this.context.ref();
  this.unreffedYet = false;
}
RefUnrefFilter.prototype._flush = function(cb) {
  this.unref();
  cb();
};
RefUnrefFilter.prototype.unref = function(cb) {
  if (this.unreffedYet) return;
  this.unreffedYet = true;
  this.context.unref();
};

var cp437 = '\u0000☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ';
function decodeBuffer(buffer, isUtf8) {
  if (isUtf8) {
    return buffer.toString("utf8");
  } else {
    var result = "";
    for (var i = 0; i < buffer.length; i++) {
      result += cp437[buffer[i]];
    }
    return result;
  }
}

function readUInt64LE(buffer, offset) {
  // There is no native function for this, because we can't actually store 64-bit integers precisely.
  // after 53 bits, JavaScript's Number type (IEEE 754 double) can't store individual integers anymore.
  // but since 53 bits is a whole lot more than 32 bits, we do our best anyway.
  // As of 2020, Node has added support for BigInt, which obviates this whole function,
  // but yauzl hasn't been updated to depend on BigInt (yet?).
  var lower32 = buffer.readUInt32LE(offset);
  var upper32 = buffer.readUInt32LE(offset + 4);
  // we can't use bitshifting here, because JavaScript bitshifting only works on 32-bit integers.
  return upper32 * 0x100000000 + lower32;
  // as long as we're bounds checking the result of this function against the total file size,
  // we'll catch any overflow errors, because we already made sure the total file size was within reason.
}

// Node 10 deprecated new Buffer().
var newBuffer;
if (typeof Buffer.allocUnsafe === "function") {
  newBuffer = function(len) {
    return Buffer.allocUnsafe(len);
  };
} else {
  newBuffer = function(len) {
    return new Buffer(len);
  };
}

// Node 8 introduced a proper destroy() implementation on writable streams.
function installDestroyFn(stream, fn) {
  if (typeof stream.destroy === "function") {
    // New API.
    stream._destroy = function(err, cb) {
      fn();
      if (cb != null) cb(err);
    };
  } else {
    // Old API.
    stream.destroy = fn;
  }
}

function defaultCallback(err) {
  if (err) throw err;
}


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 57349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Scalar = __nccwpck_require__(63301);
var YAMLMap = __nccwpck_require__(84454);
var YAMLSeq = __nccwpck_require__(92223);
var resolveBlockMap = __nccwpck_require__(87103);
var resolveBlockSeq = __nccwpck_require__(90334);
var resolveFlowCollection = __nccwpck_require__(13142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 23683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(45937);
var resolveEnd = __nccwpck_require__(17788);
var resolveProps = __nccwpck_require__(34631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 45937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(41127);
var composeCollection = __nccwpck_require__(57349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(17788);
var utilEmptyScalarPosition = __nccwpck_require__(22599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Scalar = __nccwpck_require__(63301);
var resolveBlockScalar = __nccwpck_require__(48913);
var resolveFlowScalar = __nccwpck_require__(76842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 89984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(61342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(91464);
var identity = __nccwpck_require__(41127);
var composeDoc = __nccwpck_require__(23683);
var resolveEnd = __nccwpck_require__(17788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 87103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(57165);
var YAMLMap = __nccwpck_require__(84454);
var resolveProps = __nccwpck_require__(34631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(74051);
var utilMapIncludes = __nccwpck_require__(81187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 48913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 90334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(92223);
var resolveProps = __nccwpck_require__(34631);
var utilFlowIndentCheck = __nccwpck_require__(74051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 17788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 13142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Pair = __nccwpck_require__(57165);
var YAMLMap = __nccwpck_require__(84454);
var YAMLSeq = __nccwpck_require__(92223);
var resolveEnd = __nccwpck_require__(17788);
var resolveProps = __nccwpck_require__(34631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(81187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 76842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);
var resolveEnd = __nccwpck_require__(17788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 34631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 22599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 74051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 81187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(40101);
var identity = __nccwpck_require__(41127);
var Pair = __nccwpck_require__(57165);
var toJS = __nccwpck_require__(74043);
var Schema = __nccwpck_require__(45840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(71596);
var applyReviver = __nccwpck_require__(83661);
var createNode = __nccwpck_require__(42404);
var directives = __nccwpck_require__(61342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 71596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var visit = __nccwpck_require__(10204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 83661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 42404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(41127);
var Scalar = __nccwpck_require__(63301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 61342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var visit = __nccwpck_require__(10204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 91464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 38815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(89984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(45840);
var errors = __nccwpck_require__(91464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(41127);
var Pair = __nccwpck_require__(57165);
var Scalar = __nccwpck_require__(63301);
var YAMLMap = __nccwpck_require__(84454);
var YAMLSeq = __nccwpck_require__(92223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(40361);
var lineCounter = __nccwpck_require__(66628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(84047);
var visit = __nccwpck_require__(10204);



__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
__webpack_unused_export__ = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 57249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(71596);
var visit = __nccwpck_require__(10204);
var identity = __nccwpck_require__(41127);
var Node = __nccwpck_require__(66673);
var toJS = __nccwpck_require__(74043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 40101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(42404);
var identity = __nccwpck_require__(41127);
var Node = __nccwpck_require__(66673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 66673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(83661);
var identity = __nccwpck_require__(41127);
var toJS = __nccwpck_require__(74043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 57165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(42404);
var stringifyPair = __nccwpck_require__(59748);
var addPairToJSMap = __nccwpck_require__(97104);
var identity = __nccwpck_require__(41127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 63301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Node = __nccwpck_require__(66673);
var toJS = __nccwpck_require__(74043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 84454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(61212);
var addPairToJSMap = __nccwpck_require__(97104);
var Collection = __nccwpck_require__(40101);
var identity = __nccwpck_require__(41127);
var Pair = __nccwpck_require__(57165);
var Scalar = __nccwpck_require__(63301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 92223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(42404);
var stringifyCollection = __nccwpck_require__(61212);
var Collection = __nccwpck_require__(40101);
var identity = __nccwpck_require__(41127);
var Scalar = __nccwpck_require__(63301);
var toJS = __nccwpck_require__(74043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 97104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(57249);
var merge = __nccwpck_require__(90452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(41127);
var toJS = __nccwpck_require__(74043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 41127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 74043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 60110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(48913);
var resolveFlowScalar = __nccwpck_require__(76842);
var errors = __nccwpck_require__(91464);
var stringifyString = __nccwpck_require__(83069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 91733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 97715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(60110);
var cstStringify = __nccwpck_require__(91733);
var cstVisit = __nccwpck_require__(97715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 40361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 66628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(40361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 84047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(89984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(91464);
var log = __nccwpck_require__(57249);
var identity = __nccwpck_require__(41127);
var lineCounter = __nccwpck_require__(66628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 45840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var map = __nccwpck_require__(47451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(66464);
var tags = __nccwpck_require__(90018);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 47451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var YAMLMap = __nccwpck_require__(84454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 73632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var YAMLSeq = __nccwpck_require__(92223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 66464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(83069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 73959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 38405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);
var stringifyNumber = __nccwpck_require__(28689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 59874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(28689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 70896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(47451);
var _null = __nccwpck_require__(73632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(66464);
var bool = __nccwpck_require__(73959);
var float = __nccwpck_require__(38405);
var int = __nccwpck_require__(59874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 33559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);
var map = __nccwpck_require__(47451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 90018:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(47451);
var _null = __nccwpck_require__(73632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(66464);
var bool = __nccwpck_require__(73959);
var float = __nccwpck_require__(38405);
var int = __nccwpck_require__(59874);
var schema = __nccwpck_require__(70896);
var schema$1 = __nccwpck_require__(33559);
var binary = __nccwpck_require__(56083);
var merge = __nccwpck_require__(90452);
var omap = __nccwpck_require__(50303);
var pairs = __nccwpck_require__(18385);
var schema$2 = __nccwpck_require__(35913);
var set = __nccwpck_require__(81528);
var timestamp = __nccwpck_require__(46752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 56083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(20181);
var Scalar = __nccwpck_require__(63301);
var stringifyString = __nccwpck_require__(83069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 88398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 35782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);
var stringifyNumber = __nccwpck_require__(28689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 10873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(28689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 90452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Scalar = __nccwpck_require__(63301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 50303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var toJS = __nccwpck_require__(74043);
var YAMLMap = __nccwpck_require__(84454);
var YAMLSeq = __nccwpck_require__(92223);
var pairs = __nccwpck_require__(18385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 18385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Pair = __nccwpck_require__(57165);
var Scalar = __nccwpck_require__(63301);
var YAMLSeq = __nccwpck_require__(92223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 35913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(47451);
var _null = __nccwpck_require__(73632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(66464);
var binary = __nccwpck_require__(56083);
var bool = __nccwpck_require__(88398);
var float = __nccwpck_require__(35782);
var int = __nccwpck_require__(10873);
var merge = __nccwpck_require__(90452);
var omap = __nccwpck_require__(50303);
var pairs = __nccwpck_require__(18385);
var set = __nccwpck_require__(81528);
var timestamp = __nccwpck_require__(46752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 81528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Pair = __nccwpck_require__(57165);
var YAMLMap = __nccwpck_require__(84454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 46752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(28689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 34475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(71596);
var identity = __nccwpck_require__(41127);
var stringifyComment = __nccwpck_require__(59799);
var stringifyString = __nccwpck_require__(83069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 61212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(59799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 59799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(59799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 28689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 59748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Scalar = __nccwpck_require__(63301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(59799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 83069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);
var foldFlowLines = __nccwpck_require__(34475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 10204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 15876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ archivedText)
/* harmony export */ });
/* harmony import */ var _artifact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(37233);

/** The whole of a file in an archive as text. @param largest bytes @throws AssayError */
async function archivedText(file, largest) {
    if (file.size > largest)
        throw (0,_artifact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactError */ .X)('E_ARTIFACT_LIMIT', `${file.path} has ${file.size} bytes; the limit is ${largest}.`);
    const chunks = [];
    for await (const chunk of file.open())
        chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 37233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ ArtifactUnavailable),
/* harmony export */   X: () => (/* binding */ artifactError)
/* harmony export */ });
/* harmony import */ var _codes_action_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51445);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51246);


/** @param what one sentence that names the artifact */
function artifactError(code, what) {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .W({ code, level: 'error', message: what, remedy: _codes_action_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .actionCodes */ .l[code].remedy });
}
/** GitHub answered, or broke off, without handing over what was asked for. */
class ArtifactUnavailable extends _model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .W {
    /** Of the answer; 0 = there was none. */
    status;
    constructor(what, status) {
        super(artifactError('E_ARTIFACT_UNAVAILABLE', what).problems[0]);
        this.name = 'ArtifactUnavailable';
        this.status = status;
    }
    /** GitHub stumbled: the same request may succeed a moment later. */
    get transient() {
        return this.status === 0 || this.status === 429 || this.status >= 500;
    }
    /** The token may not read it; GitHub answers 404 where it hides what it refuses. */
    get refused() {
        return (this.status === 403 || this.status === 404) && !/rate limit/i.test(this.message);
    }
}


/***/ }),

/***/ 35023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ evidenceRecorder),
/* harmony export */   y2: () => (/* binding */ keptFiles)
/* harmony export */ });
/* unused harmony export EvidenceRecorder */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);



/** Watches an evaluation. A full disk ends the watching, never the evaluation: evidence must not decide a verdict. */
class EvidenceRecorder {
    recorder;
    #failure;
    constructor(recorder) {
        this.recorder = recorder;
    }
    decision(...seen) {
        this.#guard(() => this.recorder.decision(...seen));
    }
    outcome(...seen) {
        this.#guard(() => this.recorder.outcome(...seen));
    }
    async keep(result, { commit }, folder, time) {
        if (this.#failure !== undefined)
            throw this.#failure;
        const [{ writeRunEvidence }, { producer }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(579), __nccwpck_require__.e(233)]).then(__nccwpck_require__.bind(__nccwpck_require__, 39579)),
            __nccwpck_require__.e(/* import() */ 73).then(__nccwpck_require__.bind(__nccwpck_require__, 79073)),
        ]);
        const { files } = result.traces;
        const { verdict } = result;
        const output = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'evidence.tar.gz');
        return keptFiles(await writeRunEvidence(this.recorder, { output, time, producer, files, verdict, buildId: commit }));
    }
    close() {
        this.recorder.close();
    }
    #guard(watch) {
        if (this.#failure !== undefined)
            return;
        try {
            watch();
        }
        catch (error) {
            this.#failure = error;
        }
    }
}
/** A recorder for a check whose evidence is wanted; loaded only then. */
async function evidenceRecorder(inputs, policy, folder) {
    if (inputs.evidence === undefined || folder === undefined)
        return undefined;
    const { RunRecorder } = await __nccwpck_require__.e(/* import() */ 813).then(__nccwpck_require__.bind(__nccwpck_require__, 74813));
    return new EvidenceRecorder(new RunRecorder(policy, { redact: inputs.redact, temporaryFolder: folder }));
}
/** What was written, by the one digest that names it. */
function keptFiles({ bundles, index }) {
    const files = [...bundles.map(({ path }) => path), ...(index === undefined ? [] : [index])];
    const digest = index === undefined ? (bundles[0]?.sha256 ?? '') : sha256OfFile(index);
    return { files, digest: `sha256:${digest}` };
}
function sha256OfFile(path) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path)).digest('hex');
}


/***/ }),

/***/ 75000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ partialFile),
  J: () => (/* binding */ readPartials)
});

// EXTERNAL MODULE: ./lib/canonical/digest.js
var digest = __nccwpck_require__(76004);
// EXTERNAL MODULE: ./lib/baseline/read-shape.js
var read_shape = __nccwpck_require__(33611);
// EXTERNAL MODULE: ./lib/codes/baseline-codes.js
var baseline_codes = __nccwpck_require__(53852);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __nccwpck_require__(51246);
// EXTERNAL MODULE: ./lib/baseline/schema-parts.js
var schema_parts = __nccwpck_require__(57935);
;// CONCATENATED MODULE: ./lib/merge/partial-schema.js

const place = (0,schema_parts/* closed */.$h)({ file: schema_parts/* text */.Qq, line: schema_parts/* count */.U9, column: schema_parts/* count */.U9 });
const inputCode = { enum: ['E_TRACE_PARSE', 'E_TRACE_TRUNCATED', 'W_SESSION_FALLBACK'] };
const optionalText = { type: ['string', 'null'], maxLength: 1_000_000 };
const rawFinding = (0,schema_parts/* closed */.$h)({ rule: schema_parts/* text */.Qq, file: schema_parts/* count */.U9, line: schema_parts/* count */.U9, column: schema_parts/* count */.U9 }, {
    tool: schema_parts/* text */.Qq,
    trace: schema_parts/* text */.Qq,
    callIndex: schema_parts/* count */.U9,
    policyAt: place,
    key: optionalText,
    violations: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ path: schema_parts/* text */.Qq, keyword: schema_parts/* text */.Qq }), 100),
    detail: schema_parts/* text */.Qq,
});
const group = (0,schema_parts/* closed */.$h)({ rule: schema_parts/* text */.Qq, findings: schema_parts/* count */.U9, traces: schema_parts/* count */.U9 }, { tool: schema_parts/* text */.Qq, key: optionalText });
const storyCall = (0,schema_parts/* closed */.$h)({ index: schema_parts/* count */.U9, tool: schema_parts/* text */.Qq }, {
    arguments: (0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 8),
    outcome: { enum: ['success', 'error'] },
    shown: { type: 'object', additionalProperties: schema_parts/* text */.Qq, maxProperties: 16 },
});
/** `schemas/assay.partial.v2.schema.json` is this. */
const partialSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'assay.partial.v2.schema.json',
    title: 'Assay partial result, version 2',
    description: 'What `assay check --partial FILE` writes on one of several machines, for `assay merge`.',
    ...(0,schema_parts/* closed */.$h)({
        schema: { const: 'assay.partial.v2' },
        policy: (0,schema_parts/* closed */.$h)({ name: schema_parts/* text */.Qq, digest: schema_parts/* digest */.br }),
        files: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({
            file: schema_parts/* text */.Qq,
            sha256: { type: 'string', pattern: '^([0-9a-f]{64})?$' },
            format: schema_parts/* text */.Qq,
            traces: schema_parts/* count */.U9,
            calls: schema_parts/* count */.U9,
        }), 1_000_000),
        traceIds: (0,schema_parts/* list */.p_)(schema_parts/* text */.Qq),
        tracesWithCalls: schema_parts/* count */.U9,
        calls: schema_parts/* count */.U9,
        skipped: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ reason: schema_parts/* text */.Qq, count: schema_parts/* count */.U9 }), 10_000),
        problems: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ code: inputCode, detail: schema_parts/* text */.Qq, line: schema_parts/* count */.U9, column: schema_parts/* count */.U9, file: schema_parts/* count */.U9 }), 10_000),
        problemsOmitted: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ code: inputCode, count: schema_parts/* count */.U9 }), 3),
        unmatched: (0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 100_000),
        matched: (0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 100_000),
        rules: (0,schema_parts/* list */.p_)(schema_parts/* ruleRow */.Fs, 10_000),
        callRules: (0,schema_parts/* list */.p_)(schema_parts/* ruleRow */.Fs, 6),
        logs: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ rule: schema_parts/* text */.Qq, total: schema_parts/* count */.U9, kept: (0,schema_parts/* list */.p_)(rawFinding, 10_000), groups: (0,schema_parts/* list */.p_)(group) }), 10_010),
        tools: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ tool: schema_parts/* text */.Qq, calls: schema_parts/* count */.U9 })),
        argumentUse: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({
            tool: schema_parts/* text */.Qq,
            properties: (0,schema_parts/* list */.p_)(schema_parts/* count */.U9, 400),
            values: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ check: schema_parts/* count */.U9, values: (0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 100_000) }), 400),
        }), 100_000),
        cases: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ case: schema_parts/* text */.Qq, trials: schema_parts/* count */.U9, broken: schema_parts/* count */.U9, rules: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ rule: schema_parts/* text */.Qq, broken: schema_parts/* count */.U9 }), 10_000) })),
        behaviour: schema_parts/* behaviour */.uK,
        stories: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ trace: schema_parts/* text */.Qq, total: schema_parts/* count */.U9, calls: (0,schema_parts/* list */.p_)(storyCall) }, { showsAll: { const: true } })),
    }),
};

;// CONCATENATED MODULE: ./lib/merge/read-partial.js




/** Characters that a partial result may have: V8 holds no longer text in twice that. */
const maxPartialSize = 256 << 20;
/**
 * Reads what `partialText` wrote. The text comes from another machine: nothing in it is trusted to be sound.
 *
 * @param name what the user calls it, safe to print
 * @throws {AssayError} `E_PARTIAL_INVALID`, `E_PARTIAL_VERSION`
 */
async function readPartial(text, name) {
    if (text.length > maxPartialSize)
        throw refusal('E_PARTIAL_INVALID', name, `it is larger than ${maxPartialSize >> 20} MiB`);
    const shape = await (0,read_shape/* readShape */._)(text, 'assay.partial', partialSchema);
    if (!shape.ok)
        throw refusal(shape.version === undefined ? 'E_PARTIAL_INVALID' : 'E_PARTIAL_VERSION', name, shape.why);
    const partial = shape.value;
    const contradiction = contradictionIn(partial);
    if (contradiction !== undefined)
        throw refusal('E_PARTIAL_INVALID', name, contradiction);
    return partial;
}
/** What a schema cannot say: references that lead nowhere, counts that cannot be. */
function contradictionIn({ files, traceIds, problems, logs, tracesWithCalls, stories }) {
    const isFile = ({ file }) => file < files.length;
    if (!problems.every(isFile) || !logs.every(({ kept }) => kept.every(isFile)))
        return 'it points to a file that it does not list';
    if (new Set(traceIds).size < traceIds.length)
        return 'it lists a trace twice';
    if (tracesWithCalls > traceIds.length)
        return 'it counts more traces than it lists';
    if (new Set(logs.map(({ rule }) => rule)).size < logs.length)
        return 'it lists a rule twice';
    for (const { rule, total, kept, groups } of logs) {
        if (kept.length > total)
            return 'it lists more findings than it counts';
        if ([...kept, ...groups].some((item) => item.rule !== rule))
            return 'it lists a finding under another rule';
    }
    for (const { total, calls } of stories) {
        if (calls.some(({ index }, i) => index >= total || index <= (calls[i - 1]?.index ?? -1)))
            return 'it tells of calls that its trace cannot have';
    }
    return undefined;
}
function refusal(code, name, why) {
    return new problem/* AssayError */.W({
        code,
        level: 'error',
        message: `${name} cannot be merged: ${why}.`,
        remedy: baseline_codes/* baselineCodes */.U[code].remedy,
    });
}

// EXTERNAL MODULE: ./lib/action/judge/artifacts/archived-text.js
var archived_text = __nccwpck_require__(15876);
// EXTERNAL MODULE: ./lib/action/judge/artifacts/artifact-error.js
var artifact_error = __nccwpck_require__(37233);
;// CONCATENATED MODULE: ./lib/action/judge/read-partials.js




/** What `mode: collect` calls its partial result in the artifact. */
const partialFile = 'partial.json';
/**
 * The partial results in artifacts. A pattern without one is a part of the evidence that is missing, so nothing is judged.
 * @throws AssayError
 */
async function readPartials(artifacts, patterns) {
    const files = (artifacts?.files ?? []).filter(({ path }) => path.endsWith(`/${partialFile}`));
    const missing = artifacts?.unmatched ?? patterns;
    const holding = new Set(files.map(({ path }) => path.slice(0, path.indexOf('/'))));
    const empty = (artifacts?.artifacts ?? []).filter((name) => !holding.has(`artifact:${name}`));
    const lacking = [...missing, ...empty];
    if (files.length === 0 || lacking.length > 0)
        throw (0,artifact_error/* artifactError */.X)('E_ARTIFACT_UNAVAILABLE', `Artifacts with partial results are missing: ${(lacking.length > 0 ? lacking : patterns).join(', ')}. Jobs with \`mode: collect\` write them.`);
    const partials = [];
    for (const file of files) {
        const text = await (0,archived_text/* archivedText */.s)(file, maxPartialSize);
        partials.push({ name: file.path, sha256: (0,digest/* sha256Hex */.fg)(text), partial: await readPartial(text, file.path) });
    }
    const [first, ...rest] = partials;
    return [first, ...rest];
}


/***/ }),

/***/ 64905:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(37067);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(10844);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(59914);



/** Milliseconds that a full pipe may keep us from ending. */
const flushPatience = 2_000;
/** Self-hosted runners sit behind proxies; Node’s own `fetch` asks the environment only when it is told to. */
function useProxyOfEnvironment() {
    const { setGlobalProxyFromEnv } = node_http__WEBPACK_IMPORTED_MODULE_0__;
    if (['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].some((name) => process.env[name]))
        setGlobalProxyFromEnv?.();
}
let decided;
/** An abandoned request may fail later, where nobody waits for it: that must not turn a verdict into a crash. */
function stray(error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    // The runner obeys commands on standard error, too.
    for (const line of text.split('\n'))
        process.stderr.write(`${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .k)(line, 500)}\n`);
    if (decided === undefined)
        process.exit(3);
}
async function main() {
    useProxyOfEnvironment();
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)({
        env: process.env,
        cwd: process.cwd(),
        now: new Date().toISOString(),
        write: (text) => process.stdout.write(text),
        decided: (code) => {
            decided = code;
        },
    });
}
process.on('uncaughtException', stray);
process.on('unhandledRejection', stray);
// If all work vanished without an end, as when a callback threw, this is the end.
process.on('exit', (code) => {
    if (code === 13)
        process.exitCode = decided ?? 3;
});
const code = await main().catch((error) => {
    stray(error);
    return decided ?? 3;
});
// Abandoned requests hold sockets open for minutes: nobody waits for them.
setTimeout(() => process.exit(code), flushPatience);
process.stdout.write('', () => process.exit(code));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 59914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: ./lib/reporters/phrases.js + 1 modules
var phrases = __nccwpck_require__(3313);
;// CONCATENATED MODULE: ./lib/reporters/reporter.js
/** The bytes of a report in a file: no colours. */
const plainContext = { color: false, about: 'all' };

// EXTERNAL MODULE: ./lib/reporters/text.js + 2 modules
var reporters_text = __nccwpck_require__(78253);
;// CONCATENATED MODULE: ./lib/action/github-context.js
/** @param payload the parsed event file; anything at all, because it is read from disk */
function readGithubContext(env, payload, cwd) {
    const server = env.GITHUB_SERVER_URL || 'https://github.com';
    const repository = env.GITHUB_REPOSITORY || undefined;
    const runId = env.GITHUB_RUN_ID || undefined;
    const enterpriseServer = isEnterpriseServer(server);
    const [url, token] = [env.ACTIONS_RESULTS_URL, env.ACTIONS_RUNTIME_TOKEN];
    return {
        event: env.GITHUB_EVENT_NAME || 'unknown',
        repository,
        pullRequest: pullRequestOf(payload, repository),
        base: baseOf(payload),
        triggeringRun: env.GITHUB_EVENT_NAME === 'workflow_run' ? triggeringRunOf(payload) : undefined,
        commit: github_context_text(at(payload, 'pull_request', 'head', 'sha')) ?? (env.GITHUB_SHA || undefined),
        workflowCommit: env.GITHUB_SHA || undefined,
        actor: env.GITHUB_ACTOR || undefined,
        job: {
            workflow: env.GITHUB_WORKFLOW || '',
            id: env.GITHUB_JOB || '',
            attempt: Number(env.GITHUB_RUN_ATTEMPT) || 1,
        },
        apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
        runId,
        runUrl: repository && runId ? `${server}/${repository}/actions/runs/${runId}` : undefined,
        workspace: env.GITHUB_WORKSPACE || cwd,
        temporary: env.RUNNER_TEMP || undefined,
        results: url && token && !enterpriseServer ? { url, token } : undefined,
        enterpriseServer,
        summaryFile: env.GITHUB_STEP_SUMMARY || undefined,
        outputFile: env.GITHUB_OUTPUT || undefined,
    };
}
/** Also of a comment on a pull request, which is an issue comment with a mark. */
function pullRequestOf(payload, repository) {
    const number = at(payload, 'pull_request', 'number');
    if (typeof number === 'number') {
        const home = github_context_text(at(payload, 'pull_request', 'base', 'repo', 'full_name')) ?? repository;
        const head = github_context_text(at(payload, 'pull_request', 'head', 'repo', 'full_name'));
        return { number, fork: head?.toLowerCase() !== home?.toLowerCase() };
    }
    const issue = at(payload, 'issue', 'number');
    const isPullRequest = at(payload, 'issue', 'pull_request') !== undefined;
    return isPullRequest && typeof issue === 'number' ? { number: issue, fork: false } : undefined;
}
function baseOf(payload) {
    const pullRequest = commitId(at(payload, 'pull_request', 'base', 'sha'));
    if (pullRequest !== undefined)
        return { sha: pullRequest, branch: github_context_text(at(payload, 'pull_request', 'base', 'ref')), of: 'pull request' };
    const mergeGroup = commitId(at(payload, 'merge_group', 'base_sha'));
    if (mergeGroup === undefined)
        return undefined;
    const branch = github_context_text(at(payload, 'merge_group', 'base_ref'))?.replace(/^refs\/heads\//, '');
    return { sha: mergeGroup, branch, of: 'merge group' };
}
function triggeringRunOf(payload) {
    const run = at(payload, 'workflow_run');
    const id = at(run, 'id');
    const headSha = commitId(at(run, 'head_sha'));
    const headRepository = github_context_text(at(run, 'head_repository', 'full_name'));
    if (!Number.isSafeInteger(id) || headSha === undefined || headRepository === undefined)
        return undefined;
    const workflowId = at(run, 'workflow_id');
    return {
        id: String(id),
        workflowId: Number.isSafeInteger(workflowId) ? String(workflowId) : undefined,
        event: github_context_text(at(run, 'event')) ?? 'unknown',
        headSha,
        headRepository,
        headBranch: github_context_text(at(run, 'head_branch')),
    };
}
/** SHA-1 today, SHA-256 one day. */
function commitId(value) {
    return typeof value === 'string' && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined;
}
/** The hosts that the artifact service of today exists on, as actions/toolkit decides it. */
function isEnterpriseServer(server) {
    const host = URL.canParse(server) ? new URL(server).hostname.toLowerCase() : '';
    return !(host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost'));
}
function at(value, ...path) {
    return path.reduce((inner, key) => (typeof inner === 'object' && inner !== null ? inner[key] : undefined), value);
}
function github_context_text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

// EXTERNAL MODULE: ./lib/assay.js + 16 modules
var assay = __nccwpck_require__(14248);
// EXTERNAL MODULE: ./lib/baseline/baseline.js
var baseline_baseline = __nccwpck_require__(74484);
// EXTERNAL MODULE: ./lib/codes/host-codes.js
var host_codes = __nccwpck_require__(81945);
// EXTERNAL MODULE: ./lib/model/problem.js
var model_problem = __nccwpck_require__(51246);
// EXTERNAL MODULE: ./lib/canonical/canonical-json.js
var canonical_json = __nccwpck_require__(57199);
// EXTERNAL MODULE: ./lib/canonical/digest.js
var canonical_digest = __nccwpck_require__(76004);
;// CONCATENATED MODULE: ./lib/policy/document/document-tree.js
/** Nesting and size beyond which a document is refused; far above any policy, far below what hurts. */
const MAX_DEPTH = 100;
const MAX_NODES = 100_000;
const isNull = (tree) => tree?.kind === 'scalar' && tree.value === null;
function treeMap(offset, entries) {
    return { kind: 'map', offset, entries: new Map(entries) };
}
/** The plain value; `Object.fromEntries` keeps a key `__proto__` an ordinary key. */
function treeValue(tree) {
    switch (tree.kind) {
        case 'scalar':
            return tree.value;
        case 'list':
            return tree.items.map(treeValue);
        case 'map':
            return Object.fromEntries([...tree.entries].map(([key, entry]) => [key, treeValue(entry.value)]));
    }
}
/** @throws TypeError with a sentence for the user if the value is not plain JSON, or is too deep or too large. */
function document_tree_treeOfValue(value) {
    let nodes = 0;
    const visit = (item, depth) => {
        if (depth > MAX_DEPTH)
            throw new TypeError(`it is nested more than ${MAX_DEPTH} levels deep`);
        if (++nodes > MAX_NODES)
            throw new TypeError(`it has more than ${MAX_NODES} values`);
        if (item === null || typeof item === 'boolean' || typeof item === 'string')
            return scalar(item);
        if (typeof item === 'number' && Number.isFinite(item))
            return scalar(item);
        if (Array.isArray(item))
            return { kind: 'list', offset: -1, items: item.map((each) => visit(each, depth + 1)) };
        if (!isPlainObject(item))
            throw new TypeError(`it holds a value that JSON cannot say (${describe(item)})`);
        const present = Object.entries(item).filter(([, member]) => member !== undefined);
        return treeMap(-1, present.map(([key, member]) => [key, { keyOffset: -1, value: visit(member, depth + 1) }]));
    };
    return visit(value, 0);
}
function scalar(value) {
    return { kind: 'scalar', offset: -1, value };
}
function isPlainObject(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function describe(value) {
    return typeof value === 'object' ? (value?.constructor?.name ?? 'object') : typeof value;
}

// EXTERNAL MODULE: ./lib/text/did-you-mean.js
var did_you_mean = __nccwpck_require__(51560);
;// CONCATENATED MODULE: ./lib/policy/nearest-name.js

/** The question with which a problem points at the known name that was probably meant. */
function didYouMean(name, known) {
    const near = (0,did_you_mean/* didYouMean */.a)(name, known);
    return near === undefined ? undefined : `Did you mean \`${near}\`?`;
}

;// CONCATENATED MODULE: ./lib/policy/read/check-pattern.js
/** Warns of a tool pattern whose `*` stands inside: a wildcard here, a literal star elsewhere. */
function checkPattern(pattern, problems) {
    if (pattern.kind !== 'scalar' || typeof pattern.value !== 'string')
        return;
    const inner = pattern.value.replace(/^\*+/, '').replace(/\*+$/, '');
    if (!inner.includes('*'))
        return;
    const message = `\`${pattern.value}\` has a \`*\` inside; here it is a wildcard, other engines take it literally and match nothing.`;
    problems.add('W_PATTERN_INTERIOR_STAR', pattern.offset, message);
}

;// CONCATENATED MODULE: ./lib/policy/read/fields.js



/** Reads the members of one mapping; a wrong type is a problem at its place, and a member that is `null` counts as absent. */
class Fields {
    map;
    /** Where the mapping stands, for messages: `tools`, `sequences[2]`. `""` = the root. */
    path;
    problems;
    constructor(map, path, problems) {
        this.map = map;
        this.path = path;
        this.problems = problems;
    }
    name(key) {
        return this.path === '' ? key : `${this.path}.${key}`;
    }
    entry(key) {
        const entry = this.map.entries.get(key);
        return entry && !isNull(entry.value) ? entry : undefined;
    }
    get(key) {
        return this.entry(key)?.value;
    }
    invalid(offset, message, remedy) {
        this.problems.add(this.problems.invalidCode, offset, message, remedy);
        return undefined;
    }
    wrong(key, expected, remedy) {
        const value = this.map.entries.get(key)?.value;
        return this.invalid(value?.offset ?? this.map.offset, `\`${this.name(key)}\` must be ${expected}.`, remedy);
    }
    fields(key) {
        const value = this.get(key);
        if (value === undefined)
            return undefined;
        return value.kind === 'map' ? new Fields(value, this.name(key), this.problems) : this.wrong(key, 'a mapping');
    }
    list(key) {
        const value = this.get(key);
        if (value === undefined)
            return undefined;
        if (value.kind === 'list')
            return value.items;
        return this.wrong(key, 'a list', value.kind === 'scalar' ? `Write \`[${JSON.stringify(value.value)}]\`.` : undefined);
    }
    text(key) {
        const value = this.get(key);
        if (value === undefined)
            return undefined;
        if (value.kind === 'scalar' && typeof value.value === 'string')
            return value.value;
        return this.wrong(key, 'text', value.kind === 'scalar' ? `Write it in quotes: "${value.source ?? value.value}".` : undefined);
    }
    /** A text that is there and not empty, or a problem. */
    requiredText(key) {
        if (!this.entry(key))
            return this.missing(key);
        const text = this.text(key);
        return text === '' ? this.wrong(key, 'a text that is not empty') : text;
    }
    missing(key) {
        return this.invalid(this.map.offset, `\`${this.name(key)}\` is missing.`, `Add \`${key}:\` to this entry.`);
    }
    texts(key) {
        const list = this.list(key);
        return list?.flatMap((item, index) => locatedText(this, item, `${this.name(key)}[${index}]`));
    }
    /** Texts that are tool patterns. */
    patterns(key) {
        const texts = this.texts(key);
        if (texts)
            for (const item of this.list(key) ?? [])
                checkPattern(item, this.problems);
        return texts;
    }
    number(key, range) {
        const entry = this.entry(key);
        return entry && this.numberOf(entry, this.name(key), range);
    }
    numberOf({ value, keyOffset }, name, range) {
        const number = value.kind === 'scalar' ? value.value : undefined;
        const fits = typeof number === 'number' &&
            number >= range.min &&
            number <= range.max &&
            (!range.integer || Number.isSafeInteger(number));
        if (fits)
            return { value: number, at: this.problems.location(keyOffset) };
        const kind = range.integer ? 'a whole number' : 'a number';
        const bounds = range.max >= Number.MAX_SAFE_INTEGER ? `, ${range.min} or more` : ` from ${range.min} to ${range.max}`;
        return this.invalid(value.offset, `\`${name}\` must be ${kind}${bounds}.`);
    }
    boolean(key) {
        const value = this.get(key);
        if (value === undefined)
            return undefined;
        if (value.kind === 'scalar' && typeof value.value === 'boolean')
            return value.value;
        return this.wrong(key, '`true` or `false`');
    }
    choice(key, choices) {
        const entry = this.entry(key);
        return entry && this.choiceOf(entry, this.name(key), choices);
    }
    choiceOf({ value, keyOffset }, name, choices) {
        const text = value.kind === 'scalar' ? value.value : undefined;
        const found = choices.find((choice) => choice === text);
        if (found !== undefined)
            return { value: found, at: this.problems.location(keyOffset) };
        const remedy = () => (typeof text === 'string' ? didYouMean(text, choices) : undefined);
        return this.invalid(value.offset, `\`${name}\` must be ${oneOf(choices)}.`, remedy);
    }
    /** Warns of members that nobody reads; `x-…` belongs to the author. */
    warnUnknown(known) {
        for (const [key, { keyOffset }] of this.map.entries) {
            if (known.includes(key) || key.startsWith('x-'))
                continue;
            const message = `The key \`${this.name(key)}\` is not known and is ignored.`;
            const remedy = () => didYouMean(key, known) ?? `Known here: ${known.join(', ')}.`;
            this.problems.add('W_POLICY_UNKNOWN_KEY', keyOffset, message, remedy);
        }
    }
}
function locatedText(fields, item, name) {
    if (item.kind === 'scalar' && typeof item.value === 'string') {
        return [{ value: item.value, at: fields.problems.location(item.offset) }];
    }
    const remedy = item.kind === 'scalar' && item.source ? `Write it in quotes: "${item.source}".` : undefined;
    fields.invalid(item.offset, `\`${name}\` must be text.`, remedy);
    return [];
}
function oneOf(choices) {
    const quoted = choices.map((choice) => `\`${choice}\``);
    return quoted.length > 3 ? `one of ${quoted.join(', ')}` : quoted.join(' or ');
}

;// CONCATENATED MODULE: ./lib/policy/version-text.js
/** A version as text: a whole number gets its `.0`, any other number is as written. Undefined if it is no version at all. */
function versionText(tree) {
    if (tree.kind !== 'scalar')
        return undefined;
    if (typeof tree.value === 'string')
        return tree.value;
    if (typeof tree.value !== 'number')
        return tree.value === null ? '' : undefined;
    const text = tree.source ?? String(tree.value);
    return /^\d+$/.test(text) ? `${text}.0` : text;
}

;// CONCATENATED MODULE: ./lib/policy/dialects/version-one.js



/** The legacy form: version "1.0", `allow` and `deny` at the root, `constraints` as a list or a map. */
const versionOne = {
    id: 'version-one',
    recognises: (root) => legacyMark(root) !== undefined,
    rewrite(root, problems) {
        const message = 'This policy is written in the version 1 form; it is migrated in memory.';
        problems.add('W_POLICY_DEPRECATED', legacyMark(root) ?? root.offset, message);
        const entries = new Map(root.entries);
        for (const key of LEGACY_KEYS)
            entries.delete(key);
        const fields = new Fields(root, '', problems);
        const tools = joinLists(fields);
        if (tools)
            entries.set('tools', tools);
        const schemas = joinConstraints(fields);
        if (schemas)
            entries.set('schemas', schemas);
        return treeMap(root.offset, entries);
    },
};
const LEGACY_KEYS = ['allow', 'deny', 'constraints'];
/** The place of what makes the document a version 1 policy. */
function legacyMark(root) {
    for (const key of LEGACY_KEYS) {
        const entry = root.entries.get(key);
        const says = entry && !isNull(entry.value) && !(key === 'constraints' && isEmpty(entry.value));
        if (says)
            return entry.keyOffset;
    }
    const version = root.entries.get('version');
    return version && versionText(version.value) === '1.0' ? version.value.offset : undefined;
}
function isEmpty(tree) {
    return tree.kind === 'list' ? tree.items.length === 0 : tree.kind === 'map' && tree.entries.size === 0;
}
/** Root `allow` and `deny` are appended to those of `tools`. */
function joinLists(fields) {
    const tools = fields.map.entries.get('tools');
    if (tools && !isNull(tools.value) && tools.value.kind !== 'map')
        return tools;
    const lists = new Map(tools?.value.kind === 'map' ? tools.value.entries : []);
    for (const key of ['allow', 'deny']) {
        const entry = fields.entry(key);
        const items = fields.list(key);
        const own = lists.get(key)?.value;
        if (!entry || !items || (own && !isNull(own) && own.kind !== 'list'))
            continue;
        const before = own?.kind === 'list' ? own.items : [];
        lists.set(key, {
            keyOffset: entry.keyOffset,
            value: { ...entry.value, kind: 'list', items: [...before, ...items] },
        });
    }
    if (lists.size === 0)
        return tools;
    const offset = tools?.keyOffset ?? fields.map.offset;
    return { keyOffset: offset, value: treeMap(tools?.value.offset ?? offset, lists) };
}
function joinConstraints(fields) {
    const constraints = fields.entry('constraints');
    const schemas = fields.map.entries.get('schemas');
    if (!constraints || (schemas && !isNull(schemas.value) && schemas.value.kind !== 'map'))
        return schemas;
    const joined = new Map(schemas?.value.kind === 'map' ? schemas.value.entries : []);
    for (const [tool, entry] of readConstraints(constraints.value, fields)) {
        if (joined.has(tool)) {
            const message = `The constraint on \`${tool}\` replaces its earlier schema or constraint, which is not enforced.`;
            fields.problems.add('W_POLICY_CONSTRAINT_REPLACED', entry.keyOffset, message);
        }
        joined.set(tool, entry);
    }
    return { keyOffset: constraints.keyOffset, value: treeMap(constraints.value.offset, joined) };
}
/** tool → the schema that its constraint means, in the order of the document; a tool may come twice. */
function readConstraints(constraints, fields) {
    if (constraints.kind === 'map') {
        return [...constraints.entries].flatMap(([tool, entry]) => constraintSchema(entry.value, entry.keyOffset, `constraints.${tool}`, fields.problems).map((schema) => [tool, schema]));
    }
    return (fields.list('constraints') ?? []).flatMap((item, index) => {
        const path = `constraints[${index}]`;
        if (item.kind !== 'map') {
            fields.invalid(item.offset, `\`${path}\` must be a mapping with \`tool\` and \`params\`.`);
            return [];
        }
        const entry = new Fields(item, path, fields.problems);
        refuseOther(entry, ['tool', 'params']);
        const tool = entry.requiredText('tool');
        const params = entry.entry('params');
        if (!params)
            entry.missing('params');
        if (tool === undefined || !params)
            return [];
        return constraintSchema(params.value, item.offset, `${path}.params`, fields.problems).map((schema) => [tool, schema]);
    });
}
/** `arg: R` or `arg: { matches: R }`, for each argument: the argument must be there, be text, and match. */
function constraintSchema(params, keyOffset, path, problems) {
    if (params.kind !== 'map') {
        problems.add('E_POLICY_INVALID', params.offset, `\`${path}\` must be a mapping of argument → \`{ matches: REGEX }\`.`);
        return [];
    }
    const fields = new Fields(params, path, problems);
    const properties = [...params.entries].flatMap(([arg, entry]) => {
        const pattern = readPattern(fields, arg, entry);
        return pattern ? [[arg, argumentSchema(entry, pattern)]] : [];
    });
    const at = params.offset;
    const entry = (value) => ({ keyOffset, value });
    const schema = treeMap(at, [
        ['type', entry(version_one_scalar('object', at))],
        ['additionalProperties', entry(version_one_scalar(true, at))],
        ['properties', entry(treeMap(at, properties))],
        ['required', entry({ kind: 'list', offset: at, items: properties.map(([arg]) => version_one_scalar(arg, at)) })],
    ]);
    return [entry(schema)];
}
function argumentSchema({ keyOffset }, pattern) {
    const at = pattern.offset;
    const entry = (value) => ({ keyOffset, value });
    const value = treeMap(at, [
        ['type', entry(version_one_scalar('string', at))],
        ['pattern', entry(pattern)],
        ['minLength', entry(version_one_scalar(1, at))],
    ]);
    return { keyOffset, value };
}
function readPattern(fields, arg, { value }) {
    if (value.kind === 'scalar' && typeof value.value === 'string')
        return value;
    if (value.kind === 'map') {
        const operators = new Fields(value, fields.name(arg), fields.problems);
        refuseOther(operators, ['matches']);
        const pattern = value.entries.get('matches')?.value;
        if (pattern?.kind === 'scalar' && typeof pattern.value === 'string')
            return pattern;
    }
    const message = `\`${fields.name(arg)}\` has no \`matches\`, the only operator of version 1 constraints; it would restrict nothing.`;
    return fields.invalid(value.offset, message, `${OPERATOR_REMEDY}.`);
}
const OPERATOR_REMEDY = 'Say what you mean as a JSON Schema under `schemas` (`deny_patterns` → `not: { pattern: … }`)';
/** An operator that nobody knows would be a restriction that nobody enforces, so it is an error, not a warning. */
function refuseOther(fields, known) {
    for (const [key, { keyOffset }] of fields.map.entries) {
        if (known.includes(key) || key.startsWith('x-'))
            continue;
        const message = `\`${fields.name(key)}\` is not known; a restriction that is not understood is not dropped.`;
        fields.invalid(keyOffset, message, `${OPERATOR_REMEDY}, or write ${known.map((name) => `\`${name}\``).join(' and ')}.`);
    }
}
function version_one_scalar(value, offset) {
    return { kind: 'scalar', offset, value };
}

;// CONCATENATED MODULE: ./lib/policy/dialects/canonical.js


/** Keys of the root, in the order of docs/policy.md. */
const ROOT_KEYS = [
    'version',
    'name',
    'metadata',
    'tools',
    'tool_classes',
    'schemas',
    'enforcement',
    'limits',
    'aliases',
    'sequences',
    'levels',
    'tolerate',
    'coverage',
    'waivers',
    'show_args',
    'on_error',
    'tool_pins',
    'discovery',
    'runtime_monitor',
    'kill_switch',
    'signatures',
    'obligations',
    'description',
    '$schema',
];
/** Version 2.0, and the older DSL (`version: "1.1"` with `sequences` and `aliases`), which is a part of it. */
const canonical = {
    id: 'canonical',
    recognises: () => true,
    /** Version 1 sections that are there and empty say nothing; tools that write `allow: null` are not to be scolded. */
    rewrite: (root) => treeMap(root.offset, [...root.entries].filter(([key]) => !LEGACY_KEYS.some((old) => old === key))),
};

;// CONCATENATED MODULE: ./lib/policy/read/schema-keywords.js
/** Where subschemas sit in a JSON Schema, over all drafts that are read. Everything else that a keyword holds is data. */
const SCHEMA_KEYWORD = {
    one: [
        'not',
        'if',
        'then',
        'else',
        'items',
        'contains',
        'additionalProperties',
        'additionalItems',
        'propertyNames',
        'unevaluatedProperties',
        'unevaluatedItems',
        'contentSchema',
    ],
    list: ['allOf', 'anyOf', 'oneOf', 'prefixItems', 'items'],
    map: ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas', 'dependencies'],
};
const DATA = '$ref $id id $schema $anchor $dynamicRef $dynamicAnchor $recursiveRef $recursiveAnchor $vocabulary $comment type const enum default ' +
    'examples example title description deprecated readOnly writeOnly format minimum maximum exclusiveMinimum exclusiveMaximum ' +
    'multipleOf minLength maxLength pattern minItems maxItems uniqueItems minContains maxContains required minProperties ' +
    'maxProperties dependentRequired contentEncoding contentMediaType nullable discriminator xml externalDocs strict';
const SCHEMA_KEYWORDS = new Set([
    ...SCHEMA_KEYWORD.one,
    ...SCHEMA_KEYWORD.list,
    ...SCHEMA_KEYWORD.map,
    ...DATA.split(' '),
]);
const SCHEMA_TYPES = ['object', 'array', 'string', 'number', 'integer', 'boolean', 'null'];
const NUMERIC = 'minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems maxItems minContains maxContains ' +
    'minProperties maxProperties';
/** What a keyword must hold to compile, where slips are common. Draft 4 alone has booleans for three of them. */
const KEYWORD_KIND = new Map([
    ...NUMERIC.split(' ').map((keyword) => [keyword, 'number']),
    ...['required', 'enum', 'allOf', 'anyOf', 'oneOf', 'prefixItems'].map((keyword) => [keyword, 'list']),
    ...['properties', 'patternProperties', '$defs', 'dependentRequired'].map((keyword) => [keyword, 'map']),
]);
const BOOLEAN_IN_DRAFT_4 = new Set(['required', 'exclusiveMinimum', 'exclusiveMaximum']);

;// CONCATENATED MODULE: ./lib/policy/dialects/schema-map.js



const SECTIONS = [...ROOT_KEYS, 'constraints', 'allow', 'deny'];
/**
 * A bare map of tool → JSON Schema, as `args_valid` takes it, with `$defs` for shared definitions.
 * A tool may be named like a section (`allow`, `schemas`): its value is then a schema, which no section looks like.
 */
const schemaMap = {
    id: 'schema-map',
    recognises(root) {
        const tools = [...root.entries].filter(([key]) => key !== '$defs');
        const section = ([key, entry]) => SECTIONS.includes(key) && !looksLikeSchema(entry.value);
        return tools.length > 0 && !tools.some(section) && tools.some(([, entry]) => looksLikeSchema(entry.value));
    },
    rewrite(root) {
        return treeMap(root.offset, [['schemas', { keyOffset: root.offset, value: root }]]);
    },
};
/** A boolean, or a mapping in which at least one key and no foreign section is a JSON Schema keyword. */
function looksLikeSchema(tree) {
    if (tree.kind === 'scalar')
        return typeof tree.value === 'boolean';
    return tree.kind === 'map' && hasKeyword(tree);
}
function hasKeyword(map) {
    const keywords = [...map.entries].filter(([key, entry]) => SCHEMA_KEYWORDS.has(key) && fitsKeyword(key, entry.value));
    return keywords.length > 0 && keywords.length * 2 > map.entries.size;
}
/** A tool that is named like a keyword (`type`, `items`) holds a schema of its own, not what the keyword takes. */
function fitsKeyword(key, value) {
    if (key === 'type')
        return value.kind !== 'map';
    if (key === 'required' || key === 'enum')
        return value.kind === 'list';
    return true;
}

;// CONCATENATED MODULE: ./lib/policy/dialects/index.js



/** The first that recognises the document reads it. */
const dialects = [schemaMap, versionOne, canonical];

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(38815);
;// CONCATENATED MODULE: ./lib/policy/document/parse-document.js


/** UTF-16 units. */
const MAX_TEXT = 1024 * 1024;
/** YAML 1.2 core schema (so JSON too) → tree. Undefined if the text is refused; the problems say why. Never throws. */
function parseDocument(text, problems, code = 'E_POLICY_PARSE') {
    const refused = refuseText(text);
    if (refused) {
        problems.add(code, refused.offset, refused.message, refused.remedy);
        return undefined;
    }
    try {
        const document = (0,dist/* parseDocument */.Tp)(text, {
            schema: 'core',
            prettyErrors: false,
            uniqueKeys: false,
            resolveKnownTags: false,
            logLevel: 'error',
        });
        const mistakes = [...document.errors, ...document.warnings].slice(0, MAX_MISTAKES);
        for (const mistake of mistakes)
            problems.add(code, mistake.pos[0], `The text does not parse: ${sentence(wordsOf(mistake))}`);
        if (mistakes.length > 0)
            return undefined;
        return new TreeBuilder().build(document.contents);
    }
    catch (error) {
        if (error instanceof Refusal)
            problems.add(code, error.offset, error.message);
        else if (error instanceof RangeError)
            problems.add(code, 0, TOO_DEEP);
        else
            problems.add(code, 0, 'The text does not parse as YAML.');
        return undefined;
    }
}
/** One slip often makes many errors; the first few show where. */
const MAX_MISTAKES = 10;
const TOO_DEEP = `The document is nested more than ${MAX_DEPTH} levels deep.`;
function refuseText(text) {
    if (text.length > MAX_TEXT)
        return { offset: 0, message: `The document is larger than ${MAX_TEXT} characters.` };
    const broken = text.indexOf('\uFFFD');
    if (broken !== -1) {
        const message = 'The text holds U+FFFD, the mark that bytes which are not UTF-8 leave behind.';
        return { offset: broken, message, remedy: 'Save the file as UTF-8.' };
    }
    return undefined;
}
/** The parser speaks to programmers here, and elsewhere to people. */
function wordsOf({ code, message }) {
    if (code === 'MULTIPLE_DOCS')
        return 'It holds several documents, and a policy is one';
    return message.includes('call stack') ? TOO_DEEP : message;
}
function sentence(message) {
    return message.endsWith('.') ? message : `${message}.`;
}
class Refusal extends Error {
    offset;
    constructor(offset, message) {
        super(message);
        this.offset = offset;
    }
}
/** Copies the YAML nodes, replacing each alias by what it names; the caps count what comes out, so that aliases cannot explode. */
class TreeBuilder {
    #nodes = 0;
    #anchors = new Map();
    #open = new Set();
    build(node) {
        return this.#node(node, 0, 0);
    }
    #node(node, offset, depth) {
        if (++this.#nodes > MAX_NODES)
            throw new Refusal(offset, `The document has more than ${MAX_NODES} values, aliases expanded.`);
        if (depth > MAX_DEPTH)
            throw new Refusal(offset, TOO_DEEP);
        if (node === null)
            return { kind: 'scalar', offset, value: null };
        const at = node.range?.[0] ?? offset;
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#node(this.#resolve(node.source, at), at, depth);
        if (this.#open.has(node))
            throw new Refusal(offset, 'An alias refers to a node that holds it.');
        const { anchor } = node;
        if (anchor !== undefined)
            this.#anchors.set(anchor, node);
        if ((0,dist/* isScalar */.jn)(node))
            return this.#scalar(node, at);
        this.#open.add(node);
        const tree = (0,dist/* isMap */.jh)(node) ? this.#map(node, at, depth) : this.#list(node, at, depth);
        this.#open.delete(node);
        return tree;
    }
    #resolve(anchor, at) {
        const node = this.#anchors.get(anchor);
        if (!node)
            throw new Refusal(at, 'An alias refers to an anchor that does not come before it.');
        return node;
    }
    #scalar(node, offset) {
        const { value } = node;
        const sayable = value === null || ['boolean', 'string'].includes(typeof value) || Number.isFinite(value);
        if (!sayable)
            throw new Refusal(offset, 'The value is not one that JSON can say.');
        return { kind: 'scalar', offset, value: value, source: node.source };
    }
    #list(node, offset, depth) {
        if (!(0,dist/* isSeq */.oP)(node))
            throw new Refusal(offset, 'The value is neither a mapping, a list nor a scalar.');
        const items = node.items.map((item) => this.#node(item, offset, depth + 1));
        return { kind: 'list', offset, items };
    }
    #map(node, offset, depth) {
        const entries = new Map();
        const merged = [];
        for (const pair of node.items) {
            const key = this.#key(pair.key, offset);
            const keyOffset = pair.key?.range?.[0] ?? offset;
            const value = this.#node(pair.value, keyOffset, depth + 1);
            if (key === '<<' && pair.key.type === 'PLAIN')
                merged.push(value);
            else if (entries.has(key))
                throw new Refusal(keyOffset, `The key ${JSON.stringify(key)} appears twice in one mapping.`);
            else
                entries.set(key, { keyOffset, value });
        }
        for (const source of merged)
            mergeInto(entries, source);
        return treeMap(offset, entries);
    }
    #key(node, offset) {
        const key = (0,dist/* isAlias */.Vj)(node) ? this.#resolve(node.source, node.range?.[0] ?? offset) : node;
        const { anchor } = (node ?? {});
        if (anchor !== undefined && node)
            this.#anchors.set(anchor, node);
        if (!(0,dist/* isScalar */.jn)(key) || (key.value === null && !key.source))
            throw new Refusal(offset, 'A key of the mapping is not a word.');
        return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
    }
}
/** YAML merge key `<<`: what the mapping says itself wins. */
function mergeInto(entries, source) {
    if (source.kind === 'list')
        for (const item of source.items)
            mergeInto(entries, item);
    else if (source.kind === 'scalar')
        throw new Refusal(source.offset, 'The merge key `<<` needs a mapping.');
    else
        for (const [key, entry] of source.entries)
            if (!entries.has(key))
                entries.set(key, entry);
}

;// CONCATENATED MODULE: ./lib/policy/read/read-schema.js



/** Reads JSON Schemas out of the document: `$ref` in its one spelling, and warnings of what will not compile or means nothing. */
class SchemaReader {
    #problems;
    #definitions;
    #references = [];
    #isDraft4 = false;
    constructor(problems, shared) {
        this.#problems = problems;
        this.#definitions = shared ? this.#each(shared, 'schemas.$defs') : {};
        this.#check(this.#definitions, {});
    }
    definitions() {
        return this.#definitions;
    }
    read(tree, path) {
        const draft = tree.kind === 'map' ? tree.entries.get('$schema')?.value : undefined;
        this.#isDraft4 = draft?.kind === 'scalar' && String(draft.value).includes('draft-04');
        const schema = this.#schema(tree, path);
        this.#check(this.#definitions, schema);
        return schema;
    }
    #schema(tree, path) {
        if (tree.kind === 'scalar' && typeof tree.value === 'boolean')
            return tree.value;
        if (tree.kind !== 'map') {
            this.#broken(tree.offset, `\`${path}\` is not a JSON Schema: it must be a mapping, \`true\` or \`false\`.`);
            return treeValue(tree);
        }
        const members = [...tree.entries].map(([key, entry]) => [key, this.#keyword(key, entry, path)]);
        return Object.fromEntries(members);
    }
    #keyword(key, { keyOffset, value }, path) {
        const name = `${path}.${key}`;
        if (key === '$ref')
            return this.#reference(value);
        this.#checkKind(key, value, name);
        if (value.kind === 'map' && includes(SCHEMA_KEYWORD.map, key))
            return this.#each(value, name);
        if (value.kind === 'list' && includes(SCHEMA_KEYWORD.list, key))
            return value.items.map((item) => this.#schema(item, name));
        if (includes(SCHEMA_KEYWORD.one, key))
            return this.#schema(value, name);
        if (key === 'type')
            this.#checkType(value, name);
        if (key === 'pattern')
            this.#checkPattern(value, name);
        if (!SCHEMA_KEYWORDS.has(key) && !key.startsWith('x-'))
            this.#unknown(key, keyOffset, name);
        return treeValue(value);
    }
    #each(map, path) {
        const schema = (tree, name) => (tree.kind === 'list' ? treeValue(tree) : this.#schema(tree, name));
        return Object.fromEntries([...map.entries].map(([key, { value }]) => [key, schema(value, `${path}.${key}`)]));
    }
    /** Shared definitions are merged into each schema as its own `$defs`, so that is the spelling that resolves. */
    #reference(tree) {
        if (tree.kind !== 'scalar' || typeof tree.value !== 'string')
            return treeValue(tree);
        const ref = tree.value.replace(/^#\/schemas\/\$defs\//, '#/$defs/');
        this.#references.push({ ref, offset: tree.offset });
        return ref;
    }
    #check(definitions, schema) {
        const references = this.#references;
        this.#references = [];
        if (references.length === 0 || JSON.stringify(schema).includes('"$id"'))
            return;
        for (const { ref, offset } of references) {
            if (!ref.startsWith('#')) {
                this.#broken(offset, `The \`$ref\` \`${ref}\` leaves the document; nothing is fetched, so calls of this tool will fail.`);
            }
            else if ((ref === '#' || ref.startsWith('#/')) && !resolves(ref, definitions, schema)) {
                const remedy = () => didYouMean(ref, Object.keys(definitions).map((name) => `#/$defs/${name}`));
                this.#broken(offset, `The \`$ref\` \`${ref}\` leads to nothing in this schema.`, remedy);
            }
        }
    }
    #checkKind(key, value, name) {
        const kind = KEYWORD_KIND.get(key);
        const is = value.kind === 'scalar' ? typeof value.value : value.kind;
        if (kind === undefined || kind === is || (is === 'boolean' && this.#isDraft4 && BOOLEAN_IN_DRAFT_4.has(key)))
            return;
        const expected = { number: 'a number', list: 'a list', map: 'a mapping' }[kind];
        const remedy = key === 'required'
            ? 'Name the required properties in a list, beside `properties`: `required: [a, b]`.'
            : undefined;
        this.#broken(value.offset, `\`${name}\` must be ${expected}.`, remedy);
    }
    #checkType(tree, name) {
        for (const item of tree.kind === 'list' ? tree.items : [tree]) {
            const type = item.kind === 'scalar' ? item.value : undefined;
            if (SCHEMA_TYPES.some((known) => known === type))
                continue;
            const remedy = () => didYouMean(String(type), SCHEMA_TYPES) ?? `Types: ${SCHEMA_TYPES.join(', ')}.`;
            this.#broken(item.offset, `\`${name}\` is not a type of JSON Schema.`, remedy);
        }
    }
    #checkPattern(tree, name) {
        const pattern = tree.kind === 'scalar' ? tree.value : undefined;
        if (typeof pattern === 'string' && compiles(pattern))
            return;
        this.#broken(tree.offset, `\`${name}\` is not a regular expression.`);
    }
    #unknown(key, offset, name) {
        const remedy = () => didYouMean(key, SCHEMA_KEYWORDS) ?? 'Remove it, or name it `x-…`.';
        this.#problems.add('W_POLICY_UNKNOWN_KEY', offset, `\`${name}\` is no keyword of JSON Schema and restricts nothing.`, remedy);
    }
    #broken(offset, message, remedy) {
        this.#problems.add('W_POLICY_SCHEMA_BROKEN', offset, message, remedy);
    }
}
const includes = (list, key) => list.includes(key);
/** The shared definitions are looked up where they are: copying them into each schema would be quadratic. */
function resolves(ref, definitions, schema) {
    const path = ref
        .slice(2)
        .split('/')
        .filter((part) => part !== '')
        .map((part) => decode(part).replaceAll('~1', '/').replaceAll('~0', '~'));
    const [first, name = ''] = path;
    if (first !== '$defs' || !Object.hasOwn(definitions, name))
        return leads(path, schema);
    return leads(path.slice(2), definitions[name]);
}
function leads(path, from) {
    let at = from;
    for (const key of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key))
            return false;
        at = at[key];
    }
    return true;
}
function decode(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}
/** Schemas are compiled with the `u` flag first, as ajv does. */
function compiles(pattern) {
    try {
        new RegExp(pattern, 'u');
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/policy/read/read-constraints.js




/** Everything that arguments must satisfy, per tool: `schemas`, then `tools.require_args`, then `tools.arg_constraints`. */
function read_constraints_readConstraints(root, tools) {
    const schemas = root.fields('schemas');
    const shared = schemas?.fields('$defs');
    const reader = new SchemaReader(root.problems, shared?.map);
    const constraints = new Map();
    const add = (tool, origin, { keyOffset }, schema) => {
        const constraint = { origin, schema, at: root.problems.location(keyOffset) };
        constraints.set(tool, [...(constraints.get(tool) ?? []), constraint]);
    };
    for (const [tool, entry] of schemas?.map.entries ?? []) {
        if (tool === '$defs')
            continue;
        if (schemas && shared)
            refuseOverlap(schemas, tool, entry.value, shared.map);
        add(tool, 'schemas', entry, expectObject(reader.read(entry.value, `schemas.${tool}`)));
    }
    for (const [tool, entry, names] of requiredArguments(tools)) {
        add(tool, 'require_args', entry, { type: 'object', required: names });
    }
    for (const [tool, entry, schema] of argumentConstraints(tools)) {
        add(tool, 'arg_constraints', entry, reader.read(schema, `tools.arg_constraints.${tool}`));
    }
    return { constraints, definitions: reader.definitions() };
}
/** Arguments are an object; a schema that does not say so would let unparsable arguments pass. A broken one stays as it is. */
function expectObject(schema) {
    if (schema === true)
        return { type: 'object' };
    if (typeof schema !== 'object' || schema === null || Array.isArray(schema) || Object.hasOwn(schema, 'type'))
        return schema;
    return { type: 'object', ...schema };
}
function refuseOverlap(schemas, tool, schema, shared) {
    const local = schema.kind === 'map' ? schema.entries.get('$defs')?.value : undefined;
    if (local?.kind !== 'map')
        return;
    for (const [name, { keyOffset }] of local.entries) {
        if (!shared.entries.has(name))
            continue;
        const message = `\`${name}\` is defined in \`schemas.$defs\` and again in the \`$defs\` of \`${tool}\`; the two must not overlap.`;
        schemas.invalid(keyOffset, message, 'Rename one of them.');
    }
}
function requiredArguments(tools) {
    const fields = tools?.fields('require_args');
    return [...(fields?.map.entries ?? [])].flatMap(([tool, entry]) => {
        const names = fields?.texts(tool);
        return names ? [[tool, entry, names.map((name) => name.value)]] : [];
    });
}
function argumentConstraints(tools) {
    const fields = tools?.fields('arg_constraints');
    return [...(fields?.map.entries ?? [])].flatMap(([tool, entry]) => {
        const args = fields?.fields(tool);
        return args ? [[tool, entry, objectSchema(args)]] : [];
    });
}
function objectSchema(args) {
    const at = args.map.offset;
    const entry = (value) => ({ keyOffset: at, value });
    const text = (value) => ({ kind: 'scalar', offset: at, value });
    const properties = [...args.map.entries].map(([arg, { keyOffset, value }]) => [arg, { keyOffset, value: read_constraints_argumentSchema(args, arg, value) }]);
    const required = [...args.map.entries].filter(([, { value }]) => isRequired(value)).map(([arg]) => text(arg));
    return treeMap(at, [
        ['type', entry(text('object'))],
        ['properties', entry(treeMap(at, properties))],
        ['required', entry({ kind: 'list', offset: at, items: required })],
    ]);
}
function isRequired(constraint) {
    const required = constraint.kind === 'map' ? constraint.entries.get('required')?.value : undefined;
    return required?.kind === 'scalar' && required.value === true;
}
const SHORT_FORMS = new Map([
    ['min', 'minimum'],
    ['max', 'maximum'],
]);
/**
 * The short forms (`min`, `max`, `required: true`) in the words of JSON Schema. A constraint without a `type` expects the type that
 * it speaks of: `{ max: 100 }` means a number, so that the text "1000000" does not slip by.
 */
function read_constraints_argumentSchema(args, arg, constraint) {
    if (constraint.kind !== 'map') {
        const isSchema = constraint.kind === 'scalar' && typeof constraint.value === 'boolean';
        if (!isSchema)
            args.wrong(arg, 'a mapping, such as `{ min: 0, max: 100, required: true }`');
        return constraint;
    }
    const entries = new Map();
    for (const [key, entry] of constraint.entries) {
        const flag = key === 'required' && entry.value.kind === 'scalar' && typeof entry.value.value === 'boolean';
        const operator = SHORT_FORMS.get(key) ?? key;
        if (flag || key.startsWith('x-'))
            continue;
        if (isNull(entry.value) && operator !== 'const' && operator !== 'default')
            args.wrong(arg, `a constraint; its \`${key}\` has no value`);
        if (SCHEMA_KEYWORDS.has(operator))
            entries.set(operator, entry);
        else
            refuseOperator(args, arg, key, entry);
    }
    const types = entries.has('type') || entries.has('$ref') ? [] : impliedTypes(entries);
    if (types.length > 0) {
        const items = types.map((value) => ({ kind: 'scalar', offset: constraint.offset, value }));
        entries.set('type', { keyOffset: constraint.offset, value: { kind: 'list', offset: constraint.offset, items } });
    }
    return treeMap(constraint.offset, entries);
}
function impliedTypes(entries) {
    const has = (...keys) => keys.some((key) => entries.has(key));
    const number = has('minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf') ? ['number'] : [];
    return has('pattern', 'minLength', 'maxLength') ? [...number, 'string'] : number;
}
/** An operator that nobody knows would be a restriction that nobody enforces, so it is an error, not a warning. */
function refuseOperator(args, arg, key, { keyOffset }) {
    const message = `\`${args.name(arg)}.${key}\` is not an operator that we know; a restriction that is not understood is not dropped.`;
    const known = 'Use min, max, enum, pattern, required, or a JSON Schema keyword (`deny_patterns` → `not: { pattern: … }`).';
    args.invalid(keyOffset, message, () => didYouMean(key, [...SHORT_FORMS.keys(), ...SCHEMA_KEYWORDS]) ?? known);
}
/** Whether a schema restricts anything at all. */
function isVacuous(schema) {
    if (typeof schema !== 'object' || schema === null || Array.isArray(schema))
        return schema === true;
    const silent = new Set([
        'title',
        'description',
        '$schema',
        '$id',
        '$comment',
        '$defs',
        'definitions',
        'default',
        'examples',
    ]);
    return Object.entries(schema).every(([key, value]) => silent.has(key) || saysNothing(key, value));
}
function saysNothing(key, value) {
    if (key === 'type')
        return value === 'object';
    if (key === 'additionalProperties')
        return value === true;
    if (key === 'required')
        return Array.isArray(value) && value.length === 0;
    return (key === 'properties' &&
        typeof value === 'object' &&
        value !== null &&
        Object.values(value).every((each) => isEmptySchema(each)));
}
function isEmptySchema(schema) {
    return schema === true || (typeof schema === 'object' && schema !== null && Object.keys(schema).length === 0);
}

;// CONCATENATED MODULE: ./lib/policy/read/read-tools.js
/** Obligations of a gateway; accepted, not evaluated on traces. */
const OBLIGATION_KEYS = [
    'approval_required',
    'approval_required_classes',
    'restrict_scope',
    'restrict_scope_classes',
    'restrict_scope_contract',
    'redact_args',
    'redact_args_classes',
    'redact_args_contract',
];
const LIST_KEYS = ['allow', 'deny', 'allow_classes', 'deny_classes', 'require_args', 'arg_constraints'];
const TOOL_KEYS = [...LIST_KEYS, ...OBLIGATION_KEYS];
/** `tools.allow` and the like. `null` counts as absent, an empty list does not. */
function readToolLists(tools, aliases) {
    if (!tools)
        return { deny: [], denyClasses: [] };
    tools.warnUnknown(TOOL_KEYS);
    const [allow, deny] = [tools.patterns('allow'), tools.patterns('deny')];
    for (const key of ['allow', 'deny'])
        warnAliases(tools, key, aliases);
    const allowEntry = tools.entry('allow') ?? tools.entry('allow_classes');
    return {
        allow,
        ...(allowEntry ? { allowAt: tools.problems.location(allowEntry.keyOffset) } : {}),
        allowClasses: tools.texts('allow_classes'),
        deny: deny ?? [],
        denyClasses: tools.texts('deny_classes') ?? [],
    };
}
/** A tool may have the name of an alias; it is then among the members, and listing it means the tool. */
function warnAliases(tools, key, aliases) {
    for (const item of tools.list(key) ?? []) {
        const name = item.kind === 'scalar' ? String(item.value) : '';
        const members = aliases.get(name);
        if (!members || members.includes(name))
            continue;
        const message = `\`${name}\` is an alias; in \`${tools.name(key)}\` it means a tool of that name, not ${members.join(', ')}.`;
        tools.problems.add('W_POLICY_ALIAS_IN_LIST', item.offset, message);
    }
}
/** `tool_classes`: tool → class or list of classes. */
function readToolClasses(root) {
    return readNameLists(root, 'tool_classes');
}
/** A map of name → text or list of text. */
function readNameLists(root, key) {
    const fields = root.fields(key);
    if (!fields)
        return new Map();
    const lists = new Map();
    for (const name of fields.map.entries.keys()) {
        const text = fields.get(name)?.kind === 'scalar' ? fields.text(name) : undefined;
        lists.set(name, text === undefined ? (fields.texts(name) ?? []).map((item) => item.value) : [text]);
    }
    return lists;
}

;// CONCATENATED MODULE: ./lib/policy/read/read-host-sections.js

const HOST_SECTIONS = ['tool_pins', 'discovery', 'runtime_monitor', 'kill_switch', 'signatures', 'obligations'];
/** Sections for a live gateway: their shape is checked where a slip would hurt there, and one warning says that nobody evaluates them here. */
function readHostSections(root, tools) {
    checkPins(root.fields('tool_pins'));
    const onError = root.choice('on_error', ['block', 'allow']);
    const present = [
        ...HOST_SECTIONS.filter((key) => root.entry(key)),
        ...(onError?.value === 'allow' ? ['on_error'] : []),
        ...OBLIGATION_KEYS.filter((key) => tools?.entry(key)).map((key) => `tools.${key}`),
    ];
    const [first] = present;
    if (first === undefined)
        return;
    const place = first.startsWith('tools.') ? tools?.entry(first.slice('tools.'.length)) : root.entry(first);
    const message = `Not evaluated on traces: ${present.map((key) => `\`${key}\``).join(', ')}.`;
    root.problems.add('W_POLICY_NOT_EVALUATED', place?.keyOffset ?? -1, message);
}
function checkPins(pins) {
    for (const tool of pins?.map.entries.keys() ?? []) {
        const pin = pins?.fields(tool);
        for (const key of ['schema_hash', 'meta_hash']) {
            const hash = pin?.text(key);
            if (hash !== undefined && !/^[0-9a-f]{64}$/.test(hash))
                pin?.wrong(key, '64 lower-case hexadecimal digits');
        }
    }
}

// EXTERNAL MODULE: ./lib/codes/call-codes.js
var call_codes = __nccwpck_require__(38167);
// EXTERNAL MODULE: ./lib/codes/policy-codes.js
var policy_codes = __nccwpck_require__(24241);
;// CONCATENATED MODULE: ./lib/policy/read/read-judgement.js




const LEVELS = ['error', 'warning', 'note'];
const readingCodes = {
    E_TRACE_PARSE: true,
    E_TRACE_TRUNCATED: true,
    W_SESSION_FALLBACK: true,
};
/** Codes that a finding can have; ids of sequence rules stand beside them. Errors of input end a run, so they are no findings. */
const findingCodes = [
    ...Object.keys(call_codes/* callCodes */.Z),
    ...Object.keys(readingCodes),
    ...Object.entries(policy_codes/* policyCodes */.L).flatMap(([code, { level }]) => (level === 'error' ? [] : [code])),
];
/** `levels`: code or rule id → level. */
function readLevels(root, rules) {
    return readByRule(root, 'levels', rules, (fields, key) => fields.choice(key, LEVELS));
}
/** `tolerate`: code or rule id → share of applicable traces, 0–1. */
function readTolerate(root, rules) {
    return readByRule(root, 'tolerate', rules, (fields, key) => fields.number(key, { min: 0, max: 1 }));
}
function readByRule(root, section, rules, read) {
    const fields = root.fields(section);
    const entries = [...(fields?.map.entries ?? [])].flatMap(([key, { keyOffset }]) => {
        const value = fields && read(fields, key);
        if (fields)
            warnUnknownRule(fields, key, keyOffset, rules);
        return value ? [[key, value]] : [];
    });
    return new Map(entries);
}
function warnUnknownRule(fields, name, offset, rules) {
    const known = [...findingCodes, ...rules];
    if (known.includes(name))
        return;
    const remedy = () => didYouMean(name, known) ?? 'Name a code of docs/codes.md, or the id of a rule in `sequences`.';
    const message = `\`${name}\` in \`${fields.path}\` is neither a code nor the id of a rule; the entry has no effect.`;
    fields.problems.add('W_POLICY_UNKNOWN_KEY', offset, message, remedy);
}
/** `coverage: { min, exclude }`. */
function readCoverage(root) {
    const fields = root.fields('coverage');
    fields?.warnUnknown(['min', 'exclude']);
    const min = fields?.number('min', { min: 0, max: 100 });
    return { ...(min ? { min } : {}), exclude: (fields?.patterns('exclude') ?? []).map((item) => item.value) };
}
const WAIVER_KEYS = ['fingerprint', 'rule', 'tool', 'reason', 'owner', 'expires'];
/** `waivers`: each names a finding by fingerprint, or by rule (and tool), with a reason and an owner. */
function readWaivers(root, rules) {
    return (root.list('waivers') ?? []).flatMap((item, index) => {
        const path = `waivers[${index}]`;
        if (item.kind !== 'map') {
            root.invalid(item.offset, `\`${path}\` must be a mapping with \`fingerprint\` or \`rule\`, \`reason\` and \`owner\`.`);
            return [];
        }
        const waiver = readWaiver(new Fields(item, path, root.problems), rules);
        return waiver ? [waiver] : [];
    });
}
function readWaiver(fields, rules) {
    fields.warnUnknown(WAIVER_KEYS);
    const fingerprint = fields.text('fingerprint');
    const rule = fields.text('rule');
    const tool = fields.text('tool');
    const reason = fields.requiredText('reason');
    const owner = fields.requiredText('owner');
    const expires = fields.text('expires');
    if (!fields.entry('fingerprint') && !fields.entry('rule')) {
        fields.invalid(fields.map.offset, `\`${fields.path}\` names no finding.`, 'Add `fingerprint:` (as the report prints it) or `rule:`.');
    }
    if (fingerprint !== undefined && (rule !== undefined || tool !== undefined)) {
        fields.invalid(fields.map.offset, `\`${fields.path}\` names a finding by \`fingerprint\` and by \`rule\` or \`tool\`; one way is enough.`);
    }
    if (fingerprint !== undefined && !/^v1:[0-9a-f]{64}$/.test(fingerprint)) {
        fields.wrong('fingerprint', '`v1:` and 64 hexadecimal digits, as the report prints it');
    }
    if (expires !== undefined && !isDay(expires))
        fields.wrong('expires', 'a day, `YYYY-MM-DD`');
    if (rule !== undefined)
        warnUnknownRule(fields, rule, fields.get('rule').offset, rules);
    if (reason === undefined || owner === undefined)
        return undefined;
    const named = {
        ...(fingerprint === undefined ? {} : { fingerprint }),
        ...(rule === undefined ? {} : { rule }),
        ...(tool === undefined ? {} : { tool }),
    };
    const at = fields.problems.location(fields.map.offset);
    return { ...named, reason, owner, ...(expires === undefined ? {} : { expires }), at };
}
function isDay(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./lib/policy/read/check-regex.js
/** UTF-16 units. */
const MAX_PATTERN = 1000;
/** The largest repetition that linear-time engines take. */
const MAX_REPEAT = 1000;
/**
 * Why a regular expression of a rule is refused; undefined if it is fine. It must be one of JavaScript (without flags) and in the part
 * that an engine of linear time can run, because it is run over text that an agent controls.
 */
function regexFault(pattern) {
    if (pattern.length > MAX_PATTERN)
        return `it is longer than ${MAX_PATTERN} characters`;
    try {
        new RegExp(pattern);
    }
    catch {
        return 'it is not a regular expression';
    }
    return nonLinearFault(pattern);
}
function nonLinearFault(pattern) {
    let inClass = false;
    for (let at = 0; at < pattern.length; at++) {
        const character = pattern[at];
        if (character === '\\') {
            at++;
            if (!inClass && /^(?:[1-9]|k<)/.test(pattern.slice(at)))
                return 'it holds a backreference, which cannot be run in linear time';
        }
        else if (inClass)
            inClass = character !== ']';
        else if (character === '[')
            inClass = true;
        else if (/^\(\?(?:<?[=!])/.test(pattern.slice(at, at + 4)))
            return 'it holds a lookaround, which cannot be run in linear time';
        else if (character === '{' && repeatsTooOften(pattern.slice(at, at + 40)))
            return `it repeats more than ${MAX_REPEAT} times`;
    }
    return undefined;
}
function repeatsTooOften(text) {
    const [, least = '0', most = '0'] = /^\{(\d+)(?:,(\d*))?\}/.exec(text) ?? [];
    return Number(least) > MAX_REPEAT || Number(most || '0') > MAX_REPEAT;
}

;// CONCATENATED MODULE: ./lib/policy/read/read-selector.js





const SELECTOR_KEYS = ['tool', 'args_match', 'outcome'];
/** An operand of a sequence rule: a name, a pattern, an alias, `{ tool, args_match, outcome }`, or a list of these (any of them). */
function readSelector(rule, key, aliases) {
    const tree = rule.get(key);
    if (tree === undefined)
        return rule.missing(key);
    return selectorOf(rule, tree, rule.name(key), aliases);
}
/** A list of selectors, each one step. */
function readSelectors(rule, key, aliases) {
    if (!rule.entry(key))
        return rule.missing(key);
    const items = rule.list(key);
    if (items?.length === 0)
        return rule.wrong(key, 'a list with at least one tool');
    const selectors = items?.map((item, index) => selectorOf(rule, item, `${rule.name(key)}[${index}]`, aliases));
    return selectors?.every((selector) => selector !== undefined) ? selectors : undefined;
}
function selectorOf(rule, tree, name, aliases) {
    const items = tree.kind === 'list' ? tree.items : [tree];
    if (items.length === 0)
        return rule.invalid(tree.offset, `\`${name}\` is an empty list, which means no tool.`);
    const terms = items.map((item) => termOf(rule, item, name, aliases));
    if (!terms.every((term) => term !== undefined))
        return undefined;
    return { label: terms.map((term) => term.label).join('|'), terms: terms.map((term) => term.term) };
}
function termOf(rule, tree, name, aliases) {
    if (tree.kind !== 'map') {
        const names = namesOf(rule, tree, name);
        return names && { label: names.join('|'), term: { tools: expand(names, aliases), argsMatch: [] } };
    }
    const fields = new Fields(tree, name, rule.problems);
    refuseUnknown(fields);
    const tool = fields.get('tool');
    if (tool === undefined)
        return fields.invalid(tree.offset, `\`${name}.tool\` is missing.`, 'For any tool write `tool: "*"`.');
    const names = namesOf(rule, tool, `${name}.tool`);
    const argsMatch = readArgsMatch(fields);
    const outcome = fields.choice('outcome', ['success', 'error'])?.value;
    if (!names)
        return undefined;
    return { label: names.join('|'), term: { tools: expand(names, aliases), argsMatch, ...(outcome ? { outcome } : {}) } };
}
function namesOf(rule, tree, name) {
    const items = tree.kind === 'list' ? tree.items : [tree];
    const names = items.flatMap((item) => {
        if (item.kind !== 'scalar' || typeof item.value !== 'string' || item.value === '') {
            rule.invalid(item.offset, `\`${name}\` must name a tool: text, \`{ tool: … }\`, or a list of these.`);
            return [];
        }
        checkPattern(item, rule.problems);
        return [item.value];
    });
    if (items.length === 0)
        return rule.invalid(tree.offset, `\`${name}\` is an empty list, which means no tool.`);
    return names.length === items.length ? names : undefined;
}
/** An alias means its members only; a tool that happens to have the alias's name must be among them. */
function expand(names, aliases) {
    return names.flatMap((name) => aliases.get(name) ?? [name]);
}
function readArgsMatch(selector) {
    const fields = selector.fields('args_match');
    return [...(fields?.map.entries ?? [])].flatMap(([arg, { value }]) => {
        if (isNull(value))
            fields?.wrong(arg, 'a regular expression');
        const pattern = fields?.text(arg);
        if (fields === undefined || pattern === undefined)
            return [];
        const fault = regexFault(pattern);
        if (fault === undefined)
            return [{ arg, pattern }];
        fields.invalid(value.offset, `\`${fields.name(arg)}\` cannot be used: ${fault}.`);
        return [];
    });
}
/** A misspelt member would widen what the selector means, so it is an error, not a warning. */
function refuseUnknown(fields) {
    for (const [key, { keyOffset }] of fields.map.entries) {
        if (SELECTOR_KEYS.includes(key) || key.startsWith('x-'))
            continue;
        const remedy = () => didYouMean(key, SELECTOR_KEYS) ?? `A selector has ${SELECTOR_KEYS.join(', ')}.`;
        fields.invalid(keyOffset, `\`${fields.name(key)}\` is not known; without it the rule would mean other calls.`, remedy);
    }
}

;// CONCATENATED MODULE: ./lib/policy/read/read-sequences.js



const count = { min: 0, max: Number.MAX_SAFE_INTEGER, integer: true };
const read_sequences_window = { ...count, min: 1 };
const operators = {
    require: {
        keys: ['tool'],
        read(rule, aliases) {
            const tool = readSelector(rule, 'tool', aliases);
            return tool && [{ type: 'require', tool }, `require:${tool.label}`];
        },
    },
    blocklist: {
        keys: ['pattern'],
        read(rule) {
            const pattern = rule.requiredText('pattern');
            return pattern === undefined ? undefined : [{ type: 'blocklist', pattern }, `blocklist:${pattern}`];
        },
    },
    before: {
        keys: ['first', 'then'],
        read(rule, aliases) {
            const first = readSelector(rule, 'first', aliases);
            const then = readSelector(rule, 'then', aliases);
            if (!first || !then)
                return undefined;
            if (JSON.stringify(first) === JSON.stringify(then)) {
                return rule.invalid(rule.map.offset, `\`${rule.path}\` has equal \`first\` and \`then\`; it could never be broken.`);
            }
            return [{ type: 'before', first, then }, `before:${first.label}->${then.label}`];
        },
    },
    never_after: {
        keys: ['trigger', 'forbidden'],
        read(rule, aliases) {
            const trigger = readSelector(rule, 'trigger', aliases);
            const forbidden = readSelector(rule, 'forbidden', aliases);
            return (trigger &&
                forbidden && [{ type: 'never_after', trigger, forbidden }, `never_after:${trigger.label}->${forbidden.label}`]);
        },
    },
    max_calls: {
        keys: ['tool', 'max'],
        read(rule, aliases) {
            const tool = readSelector(rule, 'tool', aliases);
            const max = rule.entry('max') ? rule.number('max', count) : rule.missing('max');
            return tool && max && [{ type: 'max_calls', tool, max: max.value }, `max_calls:${tool.label}`];
        },
    },
    eventually: {
        keys: ['tool', 'within'],
        read(rule, aliases) {
            const tool = readSelector(rule, 'tool', aliases);
            const within = rule.entry('within') ? rule.number('within', read_sequences_window) : rule.missing('within');
            return tool && within && [{ type: 'eventually', tool, within: within.value }, `eventually:${tool.label}`];
        },
    },
    after: {
        keys: ['trigger', 'then', 'within'],
        read(rule, aliases) {
            const trigger = readSelector(rule, 'trigger', aliases);
            const then = readSelector(rule, 'then', aliases);
            const within = rule.entry('within') ? rule.number('within', read_sequences_window) : { value: 1 };
            if (!trigger || !then || !within)
                return undefined;
            return [{ type: 'after', trigger, then, within: within.value }, `after:${trigger.label}->${then.label}`];
        },
    },
    sequence: {
        keys: ['tools', 'strict'],
        read(rule, aliases) {
            const tools = readSelectors(rule, 'tools', aliases);
            // Each is a bit of the number that says which operands a call matches.
            if (tools && tools.length > 31)
                return rule.wrong('tools', 'a list of at most 31 tools');
            const strict = rule.boolean('strict') ?? false;
            const steps = (tools ?? []).map((tool) => tool.label).join('>');
            return tools && [{ type: 'sequence', tools, strict }, `sequence:${strict ? 'strict:' : ''}${steps}`];
        },
    },
};
const TYPES = Object.keys(operators);
const HEAD_KEYS = ['type', 'id', 'level', 'tolerate', 'description', 'show_args'];
/** `sequences`: each entry one rule. Ids are unique: a second equal one gets `#2`. */
function readSequences(root, aliases) {
    const taken = new Map();
    const tolerate = new Map();
    const rules = (root.list('sequences') ?? []).flatMap((item, index) => {
        const path = `sequences[${index}]`;
        if (item.kind !== 'map') {
            root.invalid(item.offset, `\`${path}\` must be a mapping with a \`type\`.`, `Types: ${TYPES.join(', ')}.`);
            return [];
        }
        const entry = new Fields(item, path, root.problems);
        const share = entry.number('tolerate', { min: 0, max: 1 });
        const rule = readRule(entry, aliases, taken);
        if (rule && share)
            tolerate.set(rule.id, share);
        return rule ? [rule] : [];
    });
    return { rules, tolerate };
}
function readRule(entry, aliases, taken) {
    if (!entry.entry('type')) {
        return entry.invalid(entry.map.offset, `\`${entry.name('type')}\` is missing.`, `Types: ${TYPES.join(', ')}.`);
    }
    const type = entry.choice('type', TYPES)?.value;
    if (!type)
        return undefined;
    const operator = operators[type];
    entry.warnUnknown([...HEAD_KEYS, ...operator.keys]);
    const read = operator.read(entry, aliases);
    const ownId = readId(entry);
    const level = entry.choice('level', LEVELS)?.value;
    const description = entry.text('description');
    const showArgs = entry.texts('show_args')?.map((name) => name.value);
    if (!read)
        return undefined;
    const [body, defaultId] = read;
    return {
        id: uniqueId(ownId ?? defaultId, taken),
        at: entry.problems.location(entry.map.offset),
        ...(level ? { level } : {}),
        ...(description === undefined ? {} : { description }),
        ...(showArgs ? { showArgs } : {}),
        ...body,
    };
}
function readId(entry) {
    const id = entry.text('id');
    if (id === undefined)
        return undefined;
    if (/^[EW]_[A-Z_]+$/.test(id))
        return entry.wrong('id', 'a name of its own: `E_…` and `W_…` are codes');
    return /^[^\p{Cc}]{1,200}$/u.test(id) ? id : entry.wrong('id', 'text of 1 to 200 characters on one line');
}
/** `taken`: id → how often it was asked for, so that many equal rules do not take quadratic time. */
function uniqueId(id, taken) {
    let number = (taken.get(id) ?? 0) + 1;
    while (number > 1 && taken.has(`${id}#${number}`))
        number++;
    taken.set(id, number);
    if (number === 1)
        return id;
    taken.set(`${id}#${number}`, 1);
    return `${id}#${number}`;
}

;// CONCATENATED MODULE: ./lib/policy/normalize-policy.js










/** The canonical document → the one normal form. What it returns is of use only if no problem is an error. */
function normalizePolicy(map, problems) {
    const root = new Fields(map, '', problems);
    if (isRelated(root))
        root.warnUnknown(ROOT_KEYS);
    const tools = root.fields('tools');
    const aliases = readAliases(root);
    const sequences = readSequences(root, aliases);
    const ruleIds = sequences.rules.map((rule) => rule.id);
    const maxToolCalls = readLimits(root);
    const policy = {
        name: root.text('name') ?? '',
        version: readVersion(root),
        tools: readToolLists(tools, aliases),
        toolClasses: readToolClasses(root),
        ...read_constraints_readConstraints(root, tools),
        unconstrainedTools: readEnforcement(root),
        ...(maxToolCalls ? { maxToolCalls } : {}),
        aliases,
        sequences: sequences.rules,
        levels: readLevels(root, ruleIds),
        tolerate: new Map([...sequences.tolerate, ...readTolerate(root, ruleIds)]),
        coverage: readCoverage(root),
        waivers: readWaivers(root, ruleIds),
        showArgs: (root.texts('show_args') ?? []).map((name) => name.value),
    };
    readHostSections(root, tools);
    if (!problems.hasErrors && assertsNothing(policy)) {
        problems.add('W_POLICY_EMPTY', map.offset, 'This policy asserts nothing: no run of an agent could break it.');
    }
    return policy;
}
/** A document without one key that we know is some other file; warnings about each key would hide that. */
function isRelated(root) {
    const keys = [...root.map.entries.keys()];
    if (keys.length === 0 || keys.some((key) => ROOT_KEYS.some((known) => known === key)))
        return true;
    const meant = keys.slice(0, 20).map((key) => didYouMean(key, ROOT_KEYS));
    const remedy = meant.find((question) => question !== undefined) ?? 'A policy begins with `version: "2.0"` and `tools:`.';
    root.invalid(root.map.offset, 'This is not a policy: it has none of the keys of one.', remedy);
    return false;
}
function readVersion(root) {
    const tree = root.get('version');
    if (!tree)
        return '';
    const text = versionText(tree);
    if (text !== undefined && /^(?:|[12](?:\.\d+)?)$/.test(text))
        return text;
    root.wrong('version', '`"2.0"` (or an older one)', 'This Assay reads policies of the versions 1 and 2.');
    return '';
}
function readEnforcement(root) {
    const fields = root.fields('enforcement');
    fields?.warnUnknown(['unconstrained_tools']);
    return fields?.choice('unconstrained_tools', ['warn', 'deny', 'allow']) ?? { value: 'warn' };
}
/** The smaller of the two: in a trace every request is a tool call. */
function readLimits(root) {
    const fields = root.fields('limits');
    const known = ['max_tool_calls_total', 'max_requests_total'];
    fields?.warnUnknown(known);
    const range = { min: 0, max: Number.MAX_SAFE_INTEGER, integer: true };
    const limits = known.flatMap((key) => fields?.number(key, range) ?? []);
    return limits.sort((a, b) => a.value - b.value)[0];
}
function readAliases(root) {
    const aliases = readNameLists(root, 'aliases');
    const fields = root.fields('aliases');
    for (const [alias, members] of aliases) {
        const { value, keyOffset } = fields.map.entries.get(alias);
        for (const item of value.kind === 'list' ? value.items : [value])
            checkPattern(item, root.problems);
        if (members.length === 0)
            root.invalid(keyOffset, `The alias \`${alias}\` has no members, so no call could match it.`);
        const nested = members.find((member) => member !== alias && aliases.has(member));
        if (nested === undefined)
            continue;
        root.invalid(keyOffset, `The alias \`${alias}\` holds the alias \`${nested}\`; aliases do not nest.`, 'List its members.');
    }
    return aliases;
}
function assertsNothing(policy) {
    const { tools } = policy;
    const restricts = [...policy.constraints.values()].flat().some(({ schema }) => !isVacuous(schema));
    const allowsAll = !(tools.allow || tools.allowClasses) || (tools.allow ?? []).some(({ value }) => /^\*+$/.test(value));
    return (allowsAll &&
        tools.deny.length + tools.denyClasses.length + policy.sequences.length === 0 &&
        !restricts &&
        policy.unconstrainedTools.value !== 'deny' &&
        !policy.maxToolCalls &&
        !policy.coverage.min);
}

;// CONCATENATED MODULE: ./lib/policy/document/draw-excerpt.js
/** Columns of a line that are shown; a longer line is cut around the caret. */
const WIDTH = 100;
/** The line with its number, and a caret under `column` (1-based). Control characters are shown as `·`. */
function drawExcerpt(lineText, line, column) {
    const start = column <= WIDTH - 20 ? 0 : column - WIDTH / 2;
    const shown = lineText.slice(start, start + WIDTH).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '·');
    const before = start > 0 ? '…' : '';
    const after = start + WIDTH < lineText.length ? '…' : '';
    const number = String(line);
    const caret = ' '.repeat(before.length + column - 1 - start);
    return `${number} | ${before}${shown}${after}\n${' '.repeat(number.length)} | ${caret}^`;
}

;// CONCATENATED MODULE: ./lib/policy/policy-problems.js


/** Problems beyond this number are counted, not listed. */
const MAX_PROBLEMS = 100;
const STRICT_CODES = new Set(['W_POLICY_UNKNOWN_KEY', 'W_POLICY_DEPRECATED']);
/** Gathers what is wrong with one document, each problem with its place, its line drawn, and what to do. */
class policy_problems_PolicyProblems {
    invalidCode;
    #source;
    #problems = [];
    #seen = new Set();
    #lineStarts;
    #omitted = 0;
    /** The first of the omitted problems; an error before a warning. */
    #rest;
    /** @param invalid the code of a value that cannot be used */
    constructor(source, invalid = 'E_POLICY_INVALID') {
        this.#source = source;
        this.invalidCode = invalid;
    }
    /** The level is the code's own. `remedy` is for this very case; without one the code's general remedy is used. */
    add(code, offset, message, remedy) {
        // A value that is read twice is wrong once.
        const seen = `${code} ${offset} ${message}`;
        if (this.#seen.has(seen))
            return;
        this.#seen.add(seen);
        const strict = this.#source.strict === true && STRICT_CODES.has(code);
        const level = strict || policy_codes/* policyCodes */.L[code].level === 'error' ? 'error' : 'warning';
        const full = this.#problems.length === MAX_PROBLEMS;
        if (full)
            this.#omitted++;
        if (full && this.#rest && (this.#rest.level === 'error' || level === 'warning'))
            return;
        const problem = {
            code,
            level,
            message,
            location: this.location(offset),
            remedy: (typeof remedy === 'function' ? remedy() : remedy) ?? policy_codes/* policyCodes */.L[code].remedy,
            excerpt: this.#excerpt(offset),
        };
        if (full)
            this.#rest = problem;
        else
            this.#problems.push(problem);
    }
    get hasErrors() {
        return [...this.#problems, this.#rest].some((problem) => problem?.level === 'error');
    }
    /** In order of place in the document. */
    list() {
        const place = ({ location }) => (location ? location.line * 1e6 + location.column : 0);
        const sorted = [...this.#problems].sort((a, b) => place(a) - place(b));
        if (!this.#rest)
            return sorted;
        const message = `${this.#omitted} more problems are not listed; the first: ${this.#rest.message}`;
        return [...sorted, { ...this.#rest, message }];
    }
    /** Absent without a text or a file name. */
    location(offset) {
        const { file } = this.#source;
        const place = this.#place(offset);
        return place && file !== undefined ? { file, line: place.line, column: place.column } : undefined;
    }
    #excerpt(offset) {
        const place = this.#place(offset);
        if (!place)
            return undefined;
        const text = this.#source.text;
        const end = text.indexOf('\n', place.start);
        const lineText = text.slice(place.start, end === -1 ? undefined : end).replace(/\r$/, '');
        return drawExcerpt(lineText, place.line, place.column);
    }
    #place(offset) {
        const { text } = this.#source;
        if (text === undefined || offset < 0)
            return undefined;
        this.#lineStarts ??= findLineStarts(text);
        const starts = this.#lineStarts;
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        const start = starts[low];
        return { line: low + 1, column: Math.min(offset, text.length) - start + 1, start };
    }
}
function findLineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}

;// CONCATENATED MODULE: ./lib/policy/refuse-foreign-shape.js

const has = (root, key) => root.entries.has(key);
const keysOf = (tree) => (tree?.kind === 'map' ? [...tree.entries.keys()] : []);
const memberOf = (root, key) => root.entries.get(key)?.value;
const kindOf = (root, key, kind) => memberOf(root, key)?.kind === kind ? key : undefined;
const scalarOf = (root, key) => kindOf(root, key, 'scalar');
const listOf = (root, key) => kindOf(root, key, 'list');
/** Files that are called policies elsewhere and cannot be held against tool calls. Most telling shape first. */
const shapes = [
    {
        mark: (root) => scalarOf(root, 'configVersion') ?? scalarOf(root, 'suite') ?? listOf(root, 'tests'),
        message: 'This is an eval configuration (`suite`, `tests`), not a policy.',
        remedy: 'Give the file that its tests name as `policy:`, or move their `sequences` and schemas into a policy.',
    },
    {
        mark: (root) => keysOf(memberOf(root, 'policy')).some((key) => ['enforce', 'allow_unsafe'].includes(key)) ? 'policy' : undefined,
        message: 'This is a project configuration (`policy: { enforce … }`), not a policy; it says nothing about tool calls.',
        remedy: 'Give a policy with `version: "2.0"` and `tools:`; `assay init` writes one.',
    },
    {
        mark: (root) => ['files', 'network', 'processes'].find((key) => keysOf(memberOf(root, key)).some((name) => ['allow', 'needs_review', 'deny'].includes(name))),
        message: 'This is a sandbox profile (`files`, `network`, `processes`); it judges system calls, not tool calls.',
        remedy: 'Write a policy over tools: `tools.allow`, `tools.deny`, `schemas`; `assay init` learns one from traces.',
    },
    {
        mark: (root) => listOf(root, 'blocklist'),
        message: 'This is a private `blocklist:` file of exact names.',
        remedy: 'Write the names under `tools: { deny: [ … ] }`.',
    },
    {
        mark: (root) => (has(root, 'upstream_credential') ? 'upstream_credential' : listOf(root, 'allowances')),
        message: 'This is a privileged-action gate policy (`upstream_credential`, `allowances`), which only the gateway can judge.',
        remedy: 'Write what the tools may do under `tools` and `schemas`.',
    },
    {
        mark: (root) => (has(root, 'properties') ? scalarOf(root, 'type') : undefined),
        message: 'This is one bare JSON Schema; it does not say which tool it is for.',
        remedy: 'Put it under the tool: `schemas: { TOOL: … }`.',
    },
    {
        mark: (root) => (root.entries.size === 1 && memberOf(root, 'schema')?.kind === 'map' ? 'schema' : undefined),
        message: 'This is an old `schema:` file, which does not say which tool it is for.',
        remedy: 'Put it under the tool: `schemas: { TOOL: … }`.',
    },
    {
        mark: (root) => documentedTool(memberOf(root, 'tools')),
        message: 'Arguments are described under `tools` by tool name, a form that some documentation shows and no engine reads.',
        remedy: 'Write JSON Schemas: `schemas: { TOOL: { type: object, properties: … } }`, and list the tools under `tools.allow`.',
    },
    {
        mark: (root) => scalarOf(root, 'metric'),
        message: 'This is a form that some documentation shows (`metric:`) and no engine reads.',
        remedy: 'Write `tools`, `schemas` and `sequences` as docs/policy.md says.',
    },
];
function documentedTool(tools) {
    if (tools?.kind !== 'map')
        return undefined;
    const described = [...tools.entries].some(([tool, { value }]) => !TOOL_KEYS.includes(tool) && keysOf(value).some((key) => ['arguments', 'args'].includes(key)));
    return described ? 'tools' : undefined;
}
/** What Assay and its kin write says so in its `schema`; a result has keys that a policy has, too. Any kind, any version. */
function ownFile(root) {
    const schema = memberOf(root, 'schema');
    if (schema?.kind !== 'scalar' || typeof schema.value !== 'string' || !schema.value.startsWith('assay.'))
        return undefined;
    const named = /^assay\.[a-z_-]{1,40}\.v\d{1,3}$/.test(schema.value) ? schema.value : 'assay.…';
    return {
        mark: () => 'schema',
        message: `This is a file that Assay wrote (\`schema: ${named}\`), not a policy.`,
        remedy: 'Give the policy that the traces are held against.',
    };
}
/** Names the kind of file if it is one that we know and cannot honour. True = refused. */
function refuseForeignShape(root, problems) {
    const own = ownFile(root);
    for (const shape of own ? [own] : shapes) {
        const mark = shape.mark(root);
        if (mark === undefined)
            continue;
        problems.add('E_POLICY_INVALID', root.entries.get(mark)?.keyOffset ?? root.offset, shape.message, shape.remedy);
        return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/policy/load-policy.js









/**
 * Reads a policy of any dialect from YAML or JSON text. Never throws; gathers every problem with its place.
 * @param source `file`: the name that locations carry, relative to the workspace; without it there are no locations.
 */
function loadPolicy(text, source = {}, options = {}) {
    const problems = new policy_problems_PolicyProblems({ text, file: source.file, strict: options.strict });
    const tree = parseDocument(text, problems);
    return load(tree, problems, source.file);
}
/** Reads a policy given as a plain value, as `JSON.parse` would return it. Never throws; there are no places. */
function loadPolicyObject(value, options = {}) {
    const problems = new PolicyProblems({ strict: options.strict });
    let tree;
    try {
        tree = treeOfValue(value);
    }
    catch (error) {
        const why = error instanceof TypeError ? error.message : 'it cannot be read';
        problems.add('E_POLICY_PARSE', -1, `The policy object cannot be used: ${why}.`, 'Give a plain object, as `JSON.parse` returns it.');
    }
    return load(tree, problems, undefined);
}
/** @throws AssayError with all problems if any of them is an error. */
function requirePolicy(load) {
    if (load.policy)
        return load.policy;
    throw new model_problem/* AssayError */.W(load.problems);
}
function load(tree, problems, file) {
    if (!tree)
        return { problems: problems.list() };
    if (tree.kind !== 'map') {
        refuseRoot(tree, problems);
        return { problems: problems.list() };
    }
    if (refuseForeignShape(tree, problems))
        return { problems: problems.list() };
    const dialect = dialects.find((each) => each.recognises(tree));
    const normal = normalizePolicy(dialect.rewrite(tree, problems), problems);
    if (problems.hasErrors)
        return { problems: problems.list() };
    const digest = `sha256:${(0,canonical_digest/* sha256Hex */.fg)((0,canonical_json/* canonicalJson */.d)(treeValue(tree)))}`;
    return { policy: { ...(file === undefined ? {} : { file }), ...normal, digest }, problems: problems.list() };
}
function refuseRoot(tree, problems) {
    const remedy = tree.kind === 'list'
        ? 'A list of sequence rules goes under `sequences:`.'
        : 'A policy begins with `version: "2.0"` and `tools:`.';
    const empty = tree.kind === 'scalar' && tree.value === null;
    const message = empty ? 'The policy is empty.' : 'A policy is a mapping of keys, and this document is not.';
    problems.add('E_POLICY_INVALID', tree.offset, message, remedy);
}

;// CONCATENATED MODULE: ./lib/publishers/github-api.js
/** GitHub refused, or could not be reached (`status` 0). */
class GithubApiError extends Error {
    status;
    /** Seconds that the server asks us to wait, if it does. */
    retryAfter;
    constructor(status, message, retryAfter) {
        super(message);
        this.name = 'GithubApiError';
        this.status = status;
        this.retryAfter = retryAfter;
    }
    /** Whether the same request may succeed a moment later. */
    get transient() {
        return (this.status === 0 ||
            this.status === 429 ||
            this.status >= 500 ||
            (this.status === 403 && this.retryAfter !== undefined));
    }
    /** The token may not do this; GitHub answers 404 where it hides what it refuses. */
    get refused() {
        return (this.status === 403 || this.status === 404) && !this.transient && !/rate limit/i.test(this.message);
    }
}
/** Milliseconds that one request may take, however much time is left. */
const requestPatience = 10_000;
/** Bytes of one answer: a hundred comments of full length, every character of them escaped. */
const largestAnswer = 40_000_000;
/** The few REST calls that Assay makes, with a time limit on each. Writes are not repeated: callers know what is safe. */
class GithubApi {
    #origin;
    #token;
    /** @param apiUrl such as `https://api.github.com`, or `https://host/api/v3` on an Enterprise Server */
    constructor(apiUrl, token) {
        this.#origin = apiUrl.replace(/\/+$/, '');
        this.#token = token;
    }
    /** @throws GithubApiError for every answer that is not 2xx, and for silence */
    async request(method, path, deadline, body) {
        const response = await this.fetch(method, path, deadline.within(requestPatience), body);
        const text = await reading(method, path, () => textOf(response));
        const answer = parse(text);
        if (!response.ok)
            throw new GithubApiError(response.status, saying(answer, response.status), waitOf(response));
        return { status: response.status, body: answer, hasNext: /\brel="?next"?/.test(response.headers.get('link') ?? '') };
    }
    /** Reads, which is always safe to repeat: up to three times where GitHub stumbles. @throws GithubApiError */
    async read(path, deadline) {
        for (let attempt = 1;; attempt += 1) {
            try {
                return await this.request('GET', path, deadline);
            }
            catch (error) {
                const pause = error instanceof GithubApiError ? Math.max((error.retryAfter ?? 0) * 1000, attempt * 500) : 0;
                const again = error instanceof GithubApiError && error.transient && attempt < 3 && pause < deadline.left;
                if (!again)
                    throw error;
                await new Promise((resume) => setTimeout(resume, pause));
            }
        }
    }
    /** The raw response: redirects followed, without our token once they leave GitHub's origin. */
    async fetch(method, path, deadline, body) {
        return reading(method, path, () => fetch(`${this.#origin}${path}`, {
            method,
            signal: deadline.signal(),
            headers: {
                accept: 'application/vnd.github+json',
                authorization: `Bearer ${this.#token}`,
                'user-agent': 'assay-action',
                'x-github-api-version': '2022-11-28',
                ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }));
    }
}
/** Turns what `fetch` throws into words. */
async function reading(method, path, work) {
    try {
        return await work();
    }
    catch (error) {
        const silent = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
        const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
        throw new GithubApiError(0, silent ? `no answer to ${method} ${path} in time` : `${method} ${path} failed: ${cause}`);
    }
}
async function textOf(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of (response.body ?? [])) {
        size += chunk.length;
        if (size > largestAnswer)
            throw new Error(`the answer has more than ${largestAnswer} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function parse(text) {
    try {
        return text === '' ? undefined : JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function saying(body, status) {
    const message = typeof body === 'object' && body !== null && 'message' in body ? body.message : undefined;
    return `HTTP ${status}${typeof message === 'string' ? ` (${message.slice(0, 200)})` : ''}`;
}
function waitOf(response) {
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}

;// CONCATENATED MODULE: ./lib/reporters/index.js
/** The formats of `--format` and `--report`. Each is loaded when it is asked for: most runs need one. */
const reporters = {
    text: async () => (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 78253))).reportText,
    json: async () => (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 90846))).reportJson,
    markdown: async () => (await __nccwpck_require__.e(/* import() */ 877).then(__nccwpck_require__.bind(__nccwpck_require__, 85877))).reportMarkdown,
    html: async () => (await __nccwpck_require__.e(/* import() */ 140).then(__nccwpck_require__.bind(__nccwpck_require__, 83140))).reportHtml,
    github: async () => (await __nccwpck_require__.e(/* import() */ 491).then(__nccwpck_require__.bind(__nccwpck_require__, 36491))).reportGithub,
    sarif: async () => (await __nccwpck_require__.e(/* import() */ 389).then(__nccwpck_require__.bind(__nccwpck_require__, 12389))).reportSarif,
    junit: async () => (await __nccwpck_require__.e(/* import() */ 358).then(__nccwpck_require__.bind(__nccwpck_require__, 83358))).reportJunit,
    tap: async () => (await __nccwpck_require__.e(/* import() */ 295).then(__nccwpck_require__.bind(__nccwpck_require__, 91295))).reportTap,
    gitlab: async () => (await __nccwpck_require__.e(/* import() */ 963).then(__nccwpck_require__.bind(__nccwpck_require__, 80963))).reportGitlab,
    azure: async () => (await __nccwpck_require__.e(/* import() */ 651).then(__nccwpck_require__.bind(__nccwpck_require__, 86651))).reportAzure,
    summary: async () => (await __nccwpck_require__.e(/* import() */ 466).then(__nccwpck_require__.bind(__nccwpck_require__, 82466))).reportSummary,
};
function isReportFormat(name) {
    return Object.hasOwn(reporters, name);
}
function partsFor(formats) {
    return {
        timelines: formats.includes('html'),
        ruleMeanings: formats.includes('html') || formats.includes('sarif'),
    };
}

// EXTERNAL MODULE: ./lib/action/judge/artifacts/artifact-error.js
var artifact_error = __nccwpck_require__(37233);
;// CONCATENATED MODULE: ./lib/publishers/deadline.js
/** A moment after which nobody waits any longer. Parts of a job get their share of what is left. */
class Deadline {
    #endsAt;
    constructor(endsAt) {
        this.#endsAt = endsAt;
    }
    /** @param milliseconds from now */
    static in(milliseconds) {
        return new Deadline(performance.now() + milliseconds);
    }
    /** The earlier of this deadline and `milliseconds` from now. */
    within(milliseconds) {
        return new Deadline(Math.min(this.#endsAt, performance.now() + milliseconds));
    }
    /** Milliseconds, never negative. */
    get left() {
        return Math.max(0, Math.round(this.#endsAt - performance.now()));
    }
    /** Aborts at the deadline; does not keep the process alive. */
    signal() {
        return AbortSignal.timeout(this.left);
    }
    /** Settles as `work` does, or rejects with `TimedOut` at the deadline. The abandoned work goes on unobserved. */
    async race(work, what) {
        const waiting = this.left;
        let timer;
        const timeout = new Promise((_, reject) => {
            timer = setTimeout(() => reject(new TimedOut(what, waiting)), waiting);
        });
        work.catch(() => undefined);
        try {
            return await Promise.race([work, timeout]);
        }
        finally {
            clearTimeout(timer);
        }
    }
}
class TimedOut extends Error {
    constructor(what, milliseconds) {
        super(`${what} did not finish within ${(milliseconds / 1000).toFixed(1)} s`);
        this.name = 'TimedOut';
    }
}

// EXTERNAL MODULE: ./lib/text/tool-pattern.js
var tool_pattern = __nccwpck_require__(77474);
;// CONCATENATED MODULE: ./lib/action/judge/artifacts/archive-limits.js
const mebibyte = 1024 * 1024;
const archiveLimits = {
    entries: 20_000,
    archive: 512 * mebibyte,
    archives: 1024 * mebibyte,
    file: 1024 * mebibyte,
    total: 4096 * mebibyte,
    // Traces of one task repeated a thousand times reach about 100; deflate itself ends at 1032.
    ratio: 300,
    ratioFrom: 8 * mebibyte,
};

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(38522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __nccwpck_require__(20663);
;// CONCATENATED MODULE: ./lib/action/judge/artifacts/read-zip.js



/**
 * Lists the files of a zip archive without touching the disk. The whole archive is refused if any entry is a link, is
 * encrypted, leads out of the archive, appears twice or breaks a limit: a verdict on the rest would be one on a part.
 * @throws AssayError
 */
async function readZip(artifact, bytes, limits) {
    const invalid = (what) => (0,artifact_error/* artifactError */.X)('E_ARTIFACT_INVALID', `The artifact ${artifact} ${what}.`);
    const tooLarge = (what) => (0,artifact_error/* artifactError */.X)('E_ARTIFACT_LIMIT', `The artifact ${artifact} ${what}.`);
    const zip = await (0,yauzl/* fromBufferPromise */.SY)(bytes, { lazyEntries: true, strictFileNames: true }).catch((error) => {
        throw invalid(`is not a readable zip archive (${read_zip_wordsOf(error)})`);
    });
    if (zip.entryCount > limits.entries)
        throw tooLarge(`has ${zip.entryCount} entries; the limit is ${limits.entries}`);
    const files = new Map();
    for (const entry of await entriesOf(zip).catch((error) => {
        throw invalid(`has a damaged directory (${read_zip_wordsOf(error)})`);
    })) {
        if (entry.fileName.endsWith('/'))
            continue;
        const complaint = complaintAbout(entry);
        if (complaint !== undefined)
            throw invalid(`holds an entry that ${complaint}`);
        if (files.has(entry.fileName))
            throw invalid('holds two entries of the same path');
        if (entry.uncompressedSize > limits.file)
            throw tooLarge(`holds a file of ${entry.uncompressedSize} bytes; the limit is ${limits.file}`);
        if (entry.uncompressedSize > limits.ratioFrom && entry.uncompressedSize > limits.ratio * entry.compressedSize)
            throw tooLarge(`holds a file that expands more than ${limits.ratio} times`);
        files.set(entry.fileName, {
            path: entry.fileName,
            size: entry.uncompressedSize,
            open: () => contents(zip, entry, invalid),
        });
    }
    return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
async function entriesOf(zip) {
    const entries = [];
    return new Promise((done, fail) => {
        zip.on('error', fail);
        zip.on('end', () => done(entries));
        zip.on('entry', (entry) => {
            entries.push(entry);
            zip.readEntry();
        });
        zip.readEntry();
    });
}
const typeMask = 0o170000;
const regularFile = 0o100000;
function complaintAbout(entry) {
    if ((0,yauzl/* validateFileName */.U_)(entry.fileName) || /(^|\/)\.\.?(\/|$)|\p{Cc}/u.test(entry.fileName))
        return 'leads out of the archive';
    // The upper half is the unix mode; archives made elsewhere leave it at 0.
    const type = (entry.externalFileAttributes >>> 16) & typeMask;
    if (type !== 0 && type !== regularFile)
        return 'is a link or a device';
    if (entry.generalPurposeBitFlag & 1)
        return 'is encrypted';
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
        return 'is packed in a way that we do not read';
    return undefined;
}
async function* contents(zip, entry, invalid) {
    let sum = 0;
    try {
        for await (const chunk of await zip.openReadStreamPromise(entry)) {
            sum = (0,external_node_zlib_.crc32)(chunk, sum);
            yield chunk;
        }
    }
    catch (error) {
        throw invalid(`holds a damaged file (${read_zip_wordsOf(error)})`);
    }
    if (sum !== entry.crc32)
        throw invalid('holds a damaged file (its checksum is wrong)');
}
/** The library's words may quote a name of the archive; the log makes it harmless, and a few words are enough. */
function read_zip_wordsOf(error) {
    return (error instanceof Error ? error.message : String(error)).slice(0, 120);
}

;// CONCATENATED MODULE: ./lib/action/judge/artifacts/collect-artifacts.js






/** Milliseconds for listing and downloading. A service that is silent must not hold the job for its whole time limit. */
const patience = 120_000;
const attempts = 3;
const traceFile = /\.(jsonl|ndjson|json)(\.gz)?$|\.gz$/i;
/**
 * Downloads every artifact whose name matches a pattern (`*` stands for any text) and lists the trace files in them.
 * Archives stay in memory, packed; files are expanded while they are read.
 * @throws AssayError
 */
async function collectArtifacts(store, patterns, limits = archiveLimits, deadline = Deadline.in(patience)) {
    const listed = newestByName(await reaching('the list of artifacts', deadline, () => store.list(deadline)));
    const matchers = patterns.map((pattern) => ({ pattern, matches: (0,tool_pattern/* compileToolPattern */.Y)(pattern) }));
    const chosen = listed.filter(({ name }) => matchers.some(({ matches }) => matches(name)));
    const files = [];
    let [stored, otherFiles] = [0, 0];
    for (const artifact of chosen) {
        const bytes = await reaching(`the artifact ${artifact.name}`, deadline, () => download(store, artifact, limits, deadline));
        stored += bytes.length;
        if (stored > limits.archives)
            throw (0,artifact_error/* artifactError */.X)('E_ARTIFACT_LIMIT', `The artifacts together have more than ${limits.archives} bytes.`);
        const contents = isZip(bytes) ? await readZip(artifact.name, bytes, limits) : [plainFile(artifact.name, bytes)];
        const traces = contents.filter(({ path }) => traceFile.test(path));
        otherFiles += contents.length - traces.length;
        files.push(...traces.map((file) => ({ ...file, path: `artifact:${artifact.name}/${file.path}` })));
    }
    const total = files.reduce((sum, file) => sum + file.size, 0);
    if (total > limits.total)
        throw (0,artifact_error/* artifactError */.X)('E_ARTIFACT_LIMIT', `The artifacts expand to ${total} bytes; the limit is ${limits.total}.`);
    const unmatched = matchers
        .filter(({ matches }) => !listed.some(({ name }) => matches(name)))
        .map(({ pattern }) => pattern);
    return { files, artifacts: chosen.map(({ name }) => name), otherFiles, unmatched };
}
/** A run that was repeated has one artifact of a name per attempt: the last one counts. */
function newestByName(artifacts) {
    const byAge = [...artifacts].sort((a, b) => Number(a.id) - Number(b.id));
    const newest = new Map(byAge.map((artifact) => [artifact.name, artifact]));
    return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
async function download(store, artifact, limits, deadline) {
    const tooLarge = (size) => (0,artifact_error/* artifactError */.X)('E_ARTIFACT_LIMIT', `The artifact ${artifact.name} has ${size} bytes; the limit is ${limits.archive}.`);
    if (artifact.size > limits.archive)
        throw tooLarge(artifact.size);
    const response = await store.fetch(artifact, deadline);
    if (!response.ok || !response.body)
        throw new artifact_error/* ArtifactUnavailable */.B(`GitHub did not hand over the artifact ${artifact.name}: HTTP ${response.status}.`, response.status);
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body) {
        size += chunk.length;
        if (size > limits.archive)
            throw tooLarge(size);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** Tries again where GitHub stumbled; what is left of silence and broken connections is said as trouble that the user can act on. */
async function reaching(what, deadline, work) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await work();
        }
        catch (error) {
            const trouble = error instanceof model_problem/* AssayError */.W ? error : brokenConnection(what, error);
            const pause = attempt * 1000;
            const again = trouble instanceof artifact_error/* ArtifactUnavailable */.B && trouble.transient;
            if (!again || attempt === attempts || pause >= deadline.left)
                throw trouble;
            await new Promise((resume) => setTimeout(resume, pause));
        }
    }
}
/** Silence has cost its whole share of time already; it is not asked for again. */
function brokenConnection(what, error) {
    const silent = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
    if (silent)
        return (0,artifact_error/* artifactError */.X)('E_ARTIFACT_UNAVAILABLE', `GitHub did not hand over ${what}: no answer in time.`);
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    return new artifact_error/* ArtifactUnavailable */.B(`GitHub did not hand over ${what}: ${cause}.`, 0);
}
function isZip(bytes) {
    return bytes.length >= 4 && bytes[0] === 0x50 && bytes[1] === 0x4b;
}
/** actions/upload-artifact can store one file as it is; the artifact then bears the file's name. */
function plainFile(name, bytes) {
    return {
        path: name,
        size: bytes.length,
        async *open() {
            yield bytes;
        },
    };
}

;// CONCATENATED MODULE: ./lib/action/judge/artifacts/other-run-store.js


/** The artifacts of a run that is named by its id: needs `actions: read`. */
function otherRunStore(api, repository, runId) {
    return {
        list: async (deadline) => {
            const found = [];
            let listed = 0;
            for (let page = 1;; page += 1) {
                const path = `/repos/${repository}/actions/runs/${runId}/artifacts?per_page=100&page=${page}`;
                const answer = await api.request('GET', path, deadline).catch((error) => {
                    throw unavailable(`the artifacts of run ${runId}`, error);
                });
                const { artifacts, total_count: total } = (answer.body ?? {});
                const items = Array.isArray(artifacts) ? artifacts : [];
                listed += items.length;
                found.push(...items.flatMap((it) => read(it) ?? []));
                if (items.length === 0 || !(answer.hasNext || listed < Number(total ?? 0)))
                    return found;
            }
        },
        fetch: (artifact, deadline) => api
            .fetch('GET', `/repos/${repository}/actions/artifacts/${artifact.id}/zip`, deadline)
            .catch((error) => {
            throw unavailable(`the artifact ${artifact.name}`, error);
        }),
    };
}
function unavailable(what, error) {
    if (!(error instanceof GithubApiError))
        return error instanceof Error ? error : new Error(String(error));
    return new artifact_error/* ArtifactUnavailable */.B(`GitHub did not hand over ${what}: ${error.message}.`, error.status);
}
function read(value) {
    const { name, id, size_in_bytes: size, expired } = value;
    return typeof name === 'string' && expired !== true ? { name, id: String(id), size: Number(size ?? 0) } : undefined;
}

;// CONCATENATED MODULE: ./lib/action/judge/artifacts/this-run-store.js

const service = '/twirp/github.actions.results.api.v1.ArtifactService/';
/**
 * The artifacts of this run, through the service that the runner opens for every job: no permission is needed.
 * The official client extracts what it downloads to disk and waits for a quarter of an hour when the service is silent.
 */
function thisRunStore(results) {
    const ids = backendIds(results.token);
    return {
        list: async (deadline) => {
            const answer = await call(results, 'ListArtifacts', ids, deadline);
            return (Array.isArray(answer.artifacts) ? answer.artifacts : []).flatMap((it) => this_run_store_read(it) ?? []);
        },
        fetch: async (artifact, deadline) => {
            const { signed_url: url } = await call(results, 'GetSignedArtifactURL', { ...ids, name: artifact.name }, deadline);
            if (typeof url !== 'string')
                throw (0,artifact_error/* artifactError */.X)('E_ARTIFACT_UNAVAILABLE', `GitHub gave no address for the artifact ${artifact.name}.`);
            // The address is its own permission: no token goes along.
            return fetch(url, { signal: deadline.signal() });
        },
    };
}
async function call(results, method, body, deadline) {
    const response = await fetch(new URL(service + method, results.url), {
        method: 'POST',
        signal: deadline.within(20_000).signal(),
        headers: { authorization: `Bearer ${results.token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
    });
    if (!response.ok)
        throw new artifact_error/* ArtifactUnavailable */.B(`GitHub’s artifact service answered HTTP ${response.status}.`, response.status);
    const answer = await response.json();
    return typeof answer === 'object' && answer !== null ? answer : {};
}
/** The job's place in the service, from its token: `Actions.Results:<run>:<job>` among the scopes. */
function backendIds(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        const scopes = String(claims.scp).split(' ');
        const [, run, job] = scopes.find((scope) => scope.startsWith('Actions.Results:'))?.split(':') ?? [];
        if (run && job)
            return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
    }
    catch {
        // An unreadable token is the same as one without the scope.
    }
    throw (0,artifact_error/* artifactError */.X)('E_ARTIFACT_UNAVAILABLE', 'The runner’s token does not open the artifact service.');
}
/** Ids and sizes are text in this service. */
function this_run_store_read(value) {
    const { name, database_id: id, size } = value;
    return typeof name === 'string' ? { name, id: String(id), size: Number(size ?? 0) } : undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: ./lib/codes/baseline-codes.js
var baseline_codes = __nccwpck_require__(53852);
// EXTERNAL MODULE: ./lib/baseline/schema-parts.js
var schema_parts = __nccwpck_require__(57935);
;// CONCATENATED MODULE: ./lib/baseline/baseline-schema.js

/** `schemas/assay.baseline.v1.schema.json` is this. */
const baselineSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'assay.baseline.v1.schema.json',
    title: 'Assay baseline, version 1',
    description: 'What `assay check --write-baseline FILE` writes: the profile of a run that later runs are compared with.',
    ...(0,schema_parts/* closed */.$h)({
        schema: { const: 'assay.baseline.v1' },
        policy: (0,schema_parts/* closed */.$h)({ name: schema_parts/* text */.Qq, digest: schema_parts/* digest */.br }),
        traces: (0,schema_parts/* closed */.$h)({
            files: schema_parts/* count */.U9,
            traces: schema_parts/* count */.U9,
            tracesWithCalls: schema_parts/* count */.U9,
            calls: schema_parts/* count */.U9,
            quantiles: (0,schema_parts/* closed */.$h)({ p50: schema_parts/* count */.U9, p90: schema_parts/* count */.U9, p99: schema_parts/* count */.U9, max: schema_parts/* count */.U9 }),
        }),
        rules: (0,schema_parts/* list */.p_)(schema_parts/* ruleRow */.Fs, 10_000),
        findings: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({
            fingerprint: { type: 'string', pattern: '^v1:[0-9a-f]{64}$' },
            rule: schema_parts/* text */.Qq,
            level: { enum: ['error', 'warning', 'note'] },
            findings: schema_parts/* count */.U9,
            traces: schema_parts/* count */.U9,
        }, { tool: schema_parts/* text */.Qq, accepted: { const: true } }), 10_000),
        coverage: (0,schema_parts/* closed */.$h)({
            percent: { type: 'number', minimum: 0, maximum: 100 },
            covered: (0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 100_000),
            uncovered: (0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 100_000),
        }),
        behaviour: schema_parts/* behaviour */.uK,
        cut: (0,schema_parts/* list */.p_)({ enum: ['tools', 'arguments', 'order', 'findings'] }, 4),
    }, { commit: { type: 'string', maxLength: 200 } }),
};

// EXTERNAL MODULE: ./lib/baseline/read-shape.js
var read_shape = __nccwpck_require__(33611);
;// CONCATENATED MODULE: ./lib/baseline/read-baseline.js




/** Bytes that a baseline may have. */
const maxBaselineBytes = 64 << 20;
/**
 * Reads what `baselineText` wrote. Another version of the format is no error: an update of Assay must not stop anybody.
 *
 * @param name what the user calls it, safe to print
 * @throws {AssayError} `E_BASELINE_INVALID` for a file that is damaged or no baseline
 */
async function readBaseline(text, name) {
    const shape = text.length > maxBaselineBytes
        ? { ok: false, why: `it is larger than ${maxBaselineBytes >> 20} MiB` }
        : await (0,read_shape/* readShape */._)(text, 'assay.baseline', baselineSchema);
    if (shape.ok)
        return { state: 'used', baseline: shape.value };
    if ('version' in shape && shape.version !== undefined) {
        return { state: 'old', message: `The baseline ${name} cannot be used: ${shape.why}. Write it again.` };
    }
    throw new model_problem/* AssayError */.W({
        code: 'E_BASELINE_INVALID',
        level: 'error',
        message: `${name} is no baseline: ${shape.why}.`,
        remedy: baseline_codes/* baselineCodes */.U.E_BASELINE_INVALID.remedy,
    });
}

// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __nccwpck_require__(10844);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./lib/action/judge/read-workspace-file.js


/**
 * Reads a file that the workflow names. The workspace may be a stranger's checkout: a link in it must not have another file's
 * lines quoted in a report.
 *
 * @param largest bytes
 */
function readWorkspaceFile(name, workspace, largest) {
    const path = (0,external_node_path_.resolve)(workspace, name);
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (!stats)
        return { why: 'does not exist' };
    const real = (0,external_node_fs_.realpathSync)(path);
    const file = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(workspace), real).split(external_node_path_.sep).join('/');
    if (file.startsWith('../') || (0,external_node_path_.isAbsolute)(file))
        return { why: 'leads out of the workspace' };
    if (!stats.isFile())
        return { why: 'is not a file' };
    if (stats.size > largest)
        return { why: `has more than ${largest} bytes` };
    return { file, text: (0,external_node_fs_.readFileSync)(path, 'utf8') };
}

;// CONCATENATED MODULE: ./lib/action/judge/baseline/base-runs.js
/**
 * What runs on a branch itself. A pull request from a fork's branch of the same name is listed under that name, too, and a merge
 * group's run stands for a commit that may never be merged.
 */
const events = ['push', 'schedule', 'workflow_dispatch'];
/** Runs asked for of each event, and tried of all. */
const pageSize = 10;
const mostRuns = 5;
/** The number of the workflow that a run belongs to. @throws GithubApiError */
async function workflowOf(api, repository, run, deadline) {
    const { body } = await api.read(`/repos/${repository}/actions/runs/${run}`, deadline);
    const workflow = field(body, 'workflow_id');
    return Number.isSafeInteger(workflow) ? String(workflow) : undefined;
}
/** The newest green runs of a workflow on a branch, newest first. @throws GithubApiError */
async function baseRuns(api, repository, workflow, branch, deadline) {
    const asked = events.map(async (event) => {
        const query = new URLSearchParams({ branch, event, status: 'success', per_page: String(pageSize) });
        const answer = await api.read(`/repos/${repository}/actions/workflows/${workflow}/runs?${query}`, deadline);
        return chooseRuns(answer.body, workflow, branch);
    });
    const runs = (await Promise.all(asked)).flat();
    return runs.sort((a, b) => Number(b.id) - Number(a.id)).slice(0, mostRuns);
}
/** Exported for its tests. @param listed the answer of the API, whatever it was asked for */
function chooseRuns(listed, workflow, branch) {
    const runs = field(listed, 'workflow_runs');
    return (Array.isArray(runs) ? runs : []).flatMap((run) => readRun(run, workflow, branch) ?? []);
}
function readRun(run, workflow, branch) {
    const [home, head] = [field(field(run, 'repository'), 'id'), field(field(run, 'head_repository'), 'id')];
    const ofBase = typeof home === 'number' &&
        home === head &&
        events.some((event) => event === field(run, 'event')) &&
        field(run, 'conclusion') === 'success' &&
        field(run, 'head_branch') === branch &&
        String(field(run, 'workflow_id')) === workflow;
    const [id, attempt] = [field(run, 'id'), field(run, 'run_attempt')];
    const commit = field(run, 'head_sha');
    const began = field(run, 'run_started_at') ?? field(run, 'created_at');
    if (!ofBase || !Number.isSafeInteger(id) || typeof commit !== 'string' || !/^[0-9a-f]{40,64}$/.test(commit))
        return undefined;
    const url = field(run, 'html_url');
    return {
        id: String(id),
        attempt: Number.isSafeInteger(attempt) ? attempt : 1,
        commit,
        began: typeof began === 'string' ? began : '',
        url: typeof url === 'string' && /^https?:\/\/[^\s<>()"]+$/.test(url) ? url : undefined,
    };
}
function field(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}

// EXTERNAL MODULE: ./lib/action/judge/artifacts/archived-text.js
var archived_text = __nccwpck_require__(15876);
;// CONCATENATED MODULE: ./lib/action/judge/baseline/kept-baseline.js




/** What the baseline of a run is called in its artifact. */
const baselineFile = 'baseline.json';
/** Bytes: beside the baseline the artifact holds the evidence of its run. */
const largest = 256 << 20;
const limits = { ...archiveLimits, archive: largest, archives: largest };
/**
 * The text of the baseline that a run kept; absent if it kept none, or GitHub has deleted it.
 *
 * @param names of the artifact in the attempts of the run, last attempt first: a job that was not repeated has an earlier one
 * @throws AssayError
 */
async function keptBaseline(store, names, deadline) {
    const ofLastAttempt = {
        list: async (patience) => {
            const listed = await store.list(patience);
            const last = names.find((name) => listed.some((artifact) => artifact.name === name));
            return listed.filter(({ name }) => name === last);
        },
        fetch: store.fetch,
    };
    const { files } = await collectArtifacts(ofLastAttempt, names, limits, deadline);
    const file = files.find(({ path }) => names.some((name) => path === `artifact:${name}/${baselineFile}`));
    return file && (0,archived_text/* archivedText */.s)(file, maxBaselineBytes);
}

// EXTERNAL MODULE: ./lib/codes/trace-codes.js
var trace_codes = __nccwpck_require__(88824);
;// CONCATENATED MODULE: ./lib/io/glob.js
/** Alternatives that one pattern may expand to. */
const maxAlternatives = 1024;
/** Whether a text could mean more than itself. */
function isGlob(text) {
    return /[*?[\]{}]/.test(text);
}
/** The patterns without braces that a pattern stands for. */
function compileGlob(pattern) {
    return expandBraces(pattern).map((each) => ({ segments: compileSegments(each) }));
}
/** Whether a POSIX path without `.` and `..` is matched as a whole. */
function matchesGlob(globs, path) {
    const names = path.split('/');
    return globs.some((glob) => matchesSegments(glob.segments, names));
}
function matchesName(pattern, name) {
    if (pattern.literal !== undefined)
        return pattern.literal === name;
    const [first] = pattern.tokens;
    if (name.startsWith('.') && !(first?.kind === 'character' && first.is === '.'))
        return false;
    return matchesTokens(pattern.tokens, [...name]);
}
/** Greedy, going back only to the last star: quadratic at worst. */
function matchesTokens(tokens, characters) {
    let token = 0;
    let at = 0;
    let starToken = -1;
    let starAt = 0;
    while (at < characters.length) {
        const current = tokens[token];
        if (current?.kind === 'star') {
            starToken = token++;
            starAt = at;
        }
        else if (current && matchesCharacter(current, characters[at])) {
            token++;
            at++;
        }
        else if (starToken >= 0) {
            token = starToken + 1;
            at = ++starAt;
        }
        else
            return false;
    }
    return tokens.slice(token).every((rest) => rest.kind === 'star');
}
function matchesCharacter(token, character) {
    if (token.kind === 'character')
        return token.is === character;
    if (token.kind !== 'class')
        return true;
    return token.ranges.some(([from, to]) => from <= character && character <= to) !== token.negated;
}
/** Which positions of the pattern the names so far can have led to, advanced name by name. */
function matchesSegments(segments, names) {
    let positions = reach(segments, new Set([0]));
    for (const name of names) {
        const next = new Set();
        for (const position of positions) {
            const segment = segments[position];
            if (segment === '**') {
                if (!name.startsWith('.'))
                    next.add(position);
            }
            else if (segment && matchesName(segment, name))
                next.add(position + 1);
        }
        positions = reach(segments, next);
    }
    return positions.has(segments.length);
}
/** `**` may stand for no folder at all. */
function reach(segments, positions) {
    for (const position of positions)
        if (segments[position] === '**')
            positions.add(position + 1);
    return positions;
}
function compileSegments(pattern) {
    const segments = [];
    for (const part of pattern.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '**')
            segments.push(compileName(part));
        else if (segments.at(-1) !== '**')
            segments.push('**');
    }
    return segments;
}
function compileName(part) {
    const tokens = [];
    const characters = [...part];
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at];
        const set = character === '[' ? compileClass(characters, at) : undefined;
        if (set) {
            tokens.push(set.token);
            at = set.end;
        }
        else if (character === '*') {
            if (tokens.at(-1)?.kind !== 'star')
                tokens.push({ kind: 'star' });
        }
        else if (character === '?')
            tokens.push({ kind: 'any' });
        else if (character === '\\' && at + 1 < characters.length) {
            tokens.push({ kind: 'character', is: characters[++at] });
        }
        else
            tokens.push({ kind: 'character', is: character });
    }
    const plain = tokens.every((token) => token.kind === 'character');
    return {
        tokens,
        literal: plain ? tokens.map((token) => (token.kind === 'character' ? token.is : '')).join('') : undefined,
    };
}
/** A class that starts at a `[`; undefined if nothing closes it, and the bracket means itself. */
function compileClass(characters, start) {
    let at = start + 1;
    const negated = characters[at] === '!' || characters[at] === '^';
    if (negated)
        at++;
    const ranges = [];
    for (let first = true; at < characters.length; first = false) {
        if (characters[at] === ']' && !first)
            return { token: { kind: 'class', negated, ranges }, end: at };
        if (characters[at] === '\\')
            at++;
        const from = characters[at++];
        const isRange = characters[at] === '-' && at + 1 < characters.length && characters[at + 1] !== ']';
        const to = isRange ? characters[at + 1] : from;
        if (isRange)
            at += 2;
        if (from !== undefined && to !== undefined)
            ranges.push([from, to]);
    }
    return undefined;
}
/** `a{b,c}d` → `abd`, `acd`. Braces without a comma, or without an end, mean themselves. */
function expandBraces(pattern) {
    let done = [];
    let open = [pattern];
    while (open.length > 0) {
        const next = [];
        for (const each of open) {
            const alternatives = expandFirst(each);
            if (alternatives)
                next.push(...alternatives);
            else
                done.push(each);
        }
        if (done.length + next.length > maxAlternatives)
            throw new RangeError('the pattern has too many alternatives');
        open = next;
    }
    done = [...new Set(done)];
    return done;
}
function expandFirst(pattern) {
    for (let start = 0; start < pattern.length; start++) {
        if (pattern[start] === '\\')
            start++;
        else if (pattern[start] === '{') {
            const group = braceGroup(pattern, start);
            if (group)
                return group.parts.map((part) => pattern.slice(0, start) + part + pattern.slice(group.end + 1));
        }
    }
    return undefined;
}
function braceGroup(pattern, start) {
    const parts = [];
    let depth = 0;
    let from = start + 1;
    for (let at = start; at < pattern.length; at++) {
        const character = pattern[at];
        if (character === '\\')
            at++;
        else if (character === '{')
            depth++;
        else if (character === ',' && depth === 1) {
            parts.push(pattern.slice(from, at));
            from = at + 1;
        }
        else if (character === '}' && --depth === 0) {
            parts.push(pattern.slice(from, at));
            return parts.length > 1 ? { parts, end: at } : undefined;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/io/find-traces.js





/** Files that a search may find, and folder entries that it may look at. */
const maxFiles = 100_000;
const maxEntries = 2_000_000;
/**
 * Finds trace files by path, folder or pattern. What exists under its very name is taken literally, a folder stands for
 * every `.jsonl`, `.ndjson`, `.json` and `.gz` below it. Throws `E_TRACE_NOT_FOUND` for plain paths that do not exist,
 * all of them at once, and `E_TRACE_READ` for those that lead out of the workspace.
 */
function findTraces(patterns, options) {
    const search = new Search(options);
    const unmatched = patterns.filter((pattern) => !search.find(pattern));
    const [first, ...rest] = search.problems;
    if (first)
        throw new model_problem/* AssayError */.W([first, ...rest]);
    const files = [...search.found].map(([name, path]) => ({ name, path }));
    return { files: files.sort((a, b) => (a.name < b.name ? -1 : 1)), unmatched };
}
class Search {
    #root;
    #confined;
    found = new Map();
    problems = [];
    #entries = 0;
    constructor(options) {
        this.#root = (0,external_node_path_.resolve)(options.root);
        this.#confined = options.outside === 'refuse';
    }
    /** False if nothing was found and that is no problem of its own. */
    find(pattern) {
        if (pattern === '-')
            return this.found.set('-', '-') !== undefined;
        const path = (0,external_node_path_.resolve)(this.#root, pattern);
        const stats = statsOf(path);
        if (stats === 'unreadable')
            return this.#unreadable(pattern);
        if (!stats)
            return isGlob(pattern) ? this.#glob(pattern) : this.#missing(pattern);
        if (this.#confined && !isInside((0,external_node_fs_.realpathSync)(this.#root), (0,external_node_fs_.realpathSync)(path)))
            return this.#outside(pattern);
        if (stats.isDirectory())
            return this.#walk(path, compileGlob('**/*.{jsonl,ndjson,json,gz}'));
        this.#add(path);
        return true;
    }
    #glob(pattern) {
        const posix = external_node_path_.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
        const { base, rest } = splitBase(posix);
        const folder = (0,external_node_path_.resolve)(this.#root, base);
        const stats = statsOf(folder);
        if (stats === 'unreadable')
            return this.#unreadable(pattern);
        if (!stats?.isDirectory())
            return false;
        if (this.#confined && !isInside((0,external_node_fs_.realpathSync)(this.#root), (0,external_node_fs_.realpathSync)(folder)))
            return this.#outside(pattern);
        return this.#walk(folder, this.#compile(pattern, rest));
    }
    #compile(pattern, rest) {
        try {
            return compileGlob(rest);
        }
        catch {
            this.#problem('E_TRACE_NOT_FOUND', `The pattern ${JSON.stringify(pattern)} has more than 1024 alternatives.`);
            return [];
        }
    }
    #missing(pattern) {
        this.#problem('E_TRACE_NOT_FOUND', `The trace file ${JSON.stringify(pattern)} does not exist.`);
        return true;
    }
    #unreadable(pattern) {
        this.#problem('E_TRACE_READ', `${JSON.stringify(pattern)} cannot be looked at: a folder on the way is closed, or links lead in a circle.`);
        return true;
    }
    #outside(pattern) {
        this.#problem('E_TRACE_READ', `${JSON.stringify(pattern)} leads out of the workspace, and traces are read only inside it.`);
        return true;
    }
    #problem(code, message) {
        this.problems.push({ code, level: 'error', message, remedy: trace_codes/* traceCodes */.W[code].remedy });
    }
    #walk(folder, globs) {
        const before = this.found.size;
        const already = new Set(this.found.values());
        let again = false;
        const boundary = (0,external_node_fs_.realpathSync)(isInside(this.#root, folder) ? this.#root : folder);
        const add = (path) => {
            again ||= already.has(path);
            this.#add(path);
        };
        for (const glob of globs)
            this.#folder(folder, glob.segments, 0, new Set(), boundary, add);
        return this.found.size > before || again;
    }
    /** Looks for the segments from `position` on. `seen` keeps patterns with several `**` from walking a folder twice. */
    #folder(folder, segments, position, seen, boundary, add) {
        const key = `${position}:${folder}`;
        if (seen.has(key))
            return;
        seen.add(key);
        const segment = segments[position];
        if (segment === undefined)
            return;
        const last = position === segments.length - 1;
        if (segment === '**' && !last)
            this.#folder(folder, segments, position + 1, seen, boundary, add);
        for (const { name, kind } of this.#list(folder, segment)) {
            const path = (0,external_node_path_.join)(folder, name);
            if (segment === '**') {
                if (kind === 'folder' && !name.startsWith('.') && name !== 'node_modules') {
                    this.#folder(path, segments, position, seen, boundary, add);
                }
                else if (last && !name.startsWith('.'))
                    this.#file(path, kind, boundary, add);
            }
            else if (!matchesName(segment, name))
                continue;
            else if (last)
                this.#file(path, kind, boundary, add);
            else if (kind === 'folder')
                this.#folder(path, segments, position + 1, seen, boundary, add);
        }
    }
    #list(folder, segment) {
        const literal = segment === '**' ? undefined : segment.literal;
        if (literal !== undefined) {
            const stats = statsOf((0,external_node_path_.join)(folder, literal), external_node_fs_.lstatSync);
            if (stats === 'unreadable')
                throw unlistable(folder);
            return stats ? [{ name: literal, kind: find_traces_kindOf(stats) }] : [];
        }
        const entries = readable(folder);
        this.#entries += entries.length;
        if (this.#entries > maxEntries)
            throw tooMany(`look at more than ${maxEntries} folder entries`);
        return entries;
    }
    /** A link counts if what it points to is a file inside the boundary: a link must not smuggle other files into a report. */
    #file(path, kind, boundary, add) {
        if (kind === 'file')
            add(path);
        if (kind !== 'link')
            return;
        const target = statsOf(path);
        if (target !== 'unreadable' && target?.isFile() && isInside(boundary, (0,external_node_fs_.realpathSync)(path)))
            add(path);
    }
    #add(path) {
        this.found.set(workspaceName(this.#root, path), path);
        if (this.found.size > maxFiles)
            throw tooMany(`find more than ${maxFiles} files`);
    }
}
/** Undefined for a path that cannot exist, too: one through a file, too long for the system, or with a NUL in it. */
function statsOf(path, look = external_node_fs_.statSync) {
    try {
        return look(path, { throwIfNoEntry: false });
    }
    catch (error) {
        const { code } = error;
        return code === 'EACCES' || code === 'EPERM' || code === 'ELOOP' ? 'unreadable' : undefined;
    }
}
function readable(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: find_traces_kindOf(entry) }));
    }
    catch {
        throw unlistable(folder);
    }
}
function unlistable(folder) {
    return new model_problem/* AssayError */.W({
        code: 'E_TRACE_READ',
        level: 'error',
        message: `The folder ${JSON.stringify(folder)} cannot be listed.`,
        remedy: trace_codes/* traceCodes */.W.E_TRACE_READ.remedy,
    });
}
function find_traces_kindOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'folder';
    return entry.isSymbolicLink() ? 'link' : 'other';
}
/** The folders before the first name with a special character, and the rest of the pattern. */
function splitBase(pattern) {
    const parts = pattern.split('/');
    const first = parts.findIndex(isGlob);
    const base = parts.slice(0, first).join('/');
    return { base: base === '' && pattern.startsWith('/') ? '/' : base, rest: parts.slice(first).join('/') };
}
function isInside(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
function workspaceName(root, path) {
    const name = (0,external_node_path_.relative)(root, path) || (0,external_node_path_.join)((0,external_node_path_.basename)((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
    return external_node_path_.sep === '\\' ? name.replaceAll('\\', '/') : name;
}
function tooMany(what) {
    return new model_problem/* AssayError */.W({
        code: 'E_TRACE_READ',
        level: 'error',
        message: `The trace patterns would ${what}.`,
        remedy: 'Use narrower patterns.',
    });
}

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(1708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(57075);
;// CONCATENATED MODULE: ./lib/io/read-file-chunks.js



// Not loaded late: the bundler loses the members of a module that is a function.



const chunkBytes = 256 * 1024;
const maxInflatedBytes = 16 * 1024 ** 3;
/** Traces compress 5 to 50 times; a file that inflates more than this, and beyond the grace, is a bomb. */
const maxRatio = 250;
const ratioGraceBytes = 64 * 1024 * 1024;
/**
 * Reads a file, or standard input for `-`, in chunks; gzip is recognised by its first bytes. Throws `AssayError`
 * (`E_TRACE_NOT_FOUND`, `E_TRACE_READ`), here or while the chunks are taken.
 */
function readFileChunks(path, options = {}) {
    const file = options.name ?? path;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const sha256 = () => hash.copy().digest('hex');
    const limits = { file, maxInflated: options.maxInflated ?? maxInflatedBytes };
    // Read as the stream it is: a plain read of descriptor 0 fails where a slow pipe has nothing to read yet.
    if (path === '-')
        return readStreamChunks(options.stdin ?? external_node_process_.stdin, { ...options, name: file });
    const compressed = startsWithGzip(path, file);
    const stored = readPlain(path, file, hash);
    return { file, chunks: compressed ? inflate(stored, limits) : stored, sha256 };
}
/** Reads bytes that are no file of their own, such as standard input or an entry of an archive; gzip is recognised all the same. */
function readStreamChunks(source, options) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const limits = { file: options.name, maxInflated: options.maxInflated ?? maxInflatedBytes };
    const chunks = readStream(hashed(source, hash, options.name), limits);
    return { file: options.name, chunks, sha256: () => hash.copy().digest('hex') };
}
function* readPlain(path, file, hash) {
    const descriptor = attempt(file, () => (0,external_node_fs_.openSync)(path, 'r'));
    const buffer = Buffer.allocUnsafe(chunkBytes);
    try {
        for (;;) {
            const read = attempt(file, () => (0,external_node_fs_.readSync)(descriptor, buffer));
            if (read === 0)
                return;
            const chunk = buffer.subarray(0, read);
            hash.update(chunk);
            yield chunk;
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** A stream whose first bytes say whether it is compressed. */
async function* readStream(source, limits) {
    const chunks = source[Symbol.asyncIterator]();
    let head = Buffer.alloc(0);
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
        head = Buffer.concat([head, next.value]);
        if (head.length >= 2)
            break;
    }
    const whole = prepend(head, chunks);
    yield* isGzip(head) ? inflate(whole, limits) : whole;
}
async function* prepend(head, rest) {
    if (head.length > 0)
        yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next())
        yield next.value;
}
async function* hashed(source, hash, file) {
    try {
        for await (const chunk of source) {
            hash.update(chunk);
            yield chunk;
        }
    }
    catch (error) {
        throw error instanceof model_problem/* AssayError */.W ? error : refused(file, systemSays(error));
    }
}
async function* inflate(stored, { file, maxInflated }) {
    let storedBytes = 0;
    let inflatedBytes = 0;
    async function* counted() {
        for await (const chunk of stored) {
            storedBytes += chunk.length;
            // The stream may hold on to a chunk while the file's buffer is filled anew.
            yield Buffer.from(chunk);
        }
    }
    const { createGunzip } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 38522, 19));
    const gunzip = createGunzip({ chunkSize: chunkBytes });
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(counted()), gunzip, () => { });
    try {
        for await (const chunk of gunzip) {
            inflatedBytes += chunk.length;
            const bomb = inflatedBytes > ratioGraceBytes && inflatedBytes > storedBytes * maxRatio;
            if (bomb || inflatedBytes > maxInflated)
                throw refused(file, 'it inflates to far more than a trace would');
            yield chunk;
        }
    }
    catch (error) {
        if (error instanceof model_problem/* AssayError */.W)
            throw error;
        throw refused(file, 'its compressed data is damaged or incomplete');
    }
}
function startsWithGzip(path, file) {
    const stats = attempt(file, () => (0,external_node_fs_.statSync)(path));
    // A pipe or a device might never end, or wait for ever.
    if (!stats.isFile())
        throw refused(file, stats.isDirectory() ? 'it is a folder' : 'it is not a regular file; pipe it in and use -');
    const descriptor = attempt(file, () => (0,external_node_fs_.openSync)(path, 'r'));
    try {
        const head = Buffer.alloc(2);
        attempt(file, () => (0,external_node_fs_.readSync)(descriptor, head));
        return isGzip(head);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function isGzip(head) {
    return head[0] === 0x1f && head[1] === 0x8b;
}
function attempt(file, work) {
    try {
        return work();
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            throw notFound(file);
        if (code === 'EACCES' || code === 'EPERM')
            throw refused(file, 'there is no permission to read it');
        throw refused(file, systemSays(error));
    }
}
function systemSays(error) {
    const { code } = error;
    return `the system says ${/^[A-Z0-9_]+$/.test(code ?? '') ? code : 'no'}`;
}
function notFound(file) {
    const message = `The trace file ${JSON.stringify(file)} does not exist.`;
    return new model_problem/* AssayError */.W({
        code: 'E_TRACE_NOT_FOUND',
        level: 'error',
        message,
        remedy: trace_codes/* traceCodes */.W.E_TRACE_NOT_FOUND.remedy,
    });
}
function refused(file, why) {
    return new model_problem/* AssayError */.W({
        code: 'E_TRACE_READ',
        level: 'error',
        message: `The trace file ${JSON.stringify(file)} cannot be read: ${why}.`,
        location: { file, line: 1, column: 1 },
        remedy: trace_codes/* traceCodes */.W.E_TRACE_READ.remedy,
    });
}

// EXTERNAL MODULE: ./lib/traces/calls/waiting-calls.js
var waiting_calls = __nccwpck_require__(52259);
;// CONCATENATED MODULE: ./lib/traces/calls/pair-records.js

const orphan = 'result without a call';
/**
 * Joins records into runs, numbers the calls of a run, merges the records of one call and pairs results with calls.
 * Memory is that of the runs plus `maxWaiting` calls, however many calls flow through.
 */
class PairRecords {
    #sink;
    #runs = new Map();
    #unanswered;
    /** Calls of sources that may write one call twice. */
    #mergeable;
    #held = new Set();
    #onProblem;
    #skipped = new Map();
    #file = -1;
    #fileTraces = 0;
    #fileCalls = 0;
    #lastRun;
    calls = 0;
    tracesWithCalls = 0;
    constructor(sink, onProblem, options = {}) {
        this.#sink = sink;
        this.#onProblem = onProblem;
        const limit = options.maxWaiting ?? waiting_calls/* maxWaiting */.M;
        this.#unanswered = new waiting_calls/* WaitingCalls */.l(limit);
        this.#mergeable = new waiting_calls/* WaitingCalls */.l(limit);
    }
    get runs() {
        return [...this.#runs.values()];
    }
    /** What was no call, result or run, by reason, sorted by reason. */
    get skipped() {
        const list = [...this.#skipped].map(([reason, count]) => ({ reason, count }));
        // Forgotten calls matter only where a result came that may have been theirs.
        const forgotten = this.#skipped.has(orphan) ? this.#unanswered.givenUp : 0;
        if (forgotten > 0)
            list.push({ reason: 'unanswered call no longer waited for', count: forgotten });
        return list.sort((a, b) => (a.reason < b.reason ? -1 : 1));
    }
    openFile(name) {
        this.#file++;
        this.#fileTraces = this.#fileCalls = 0;
        this.#sink.file?.(this.#file, name);
    }
    closeFile() {
        for (const run of this.#held)
            this.#release(run);
        return { traces: this.#fileTraces, calls: this.#fileCalls };
    }
    call(call, line, column) {
        const run = this.#touch(call.trace, line, column);
        if (run.case === undefined && call.case !== undefined)
            run.case = call.case;
        if (run.trial === undefined && call.trial !== undefined)
            run.trial = call.trial;
        if (call.mergeKey !== undefined && this.#merge(run, call, call.mergeKey)) {
            this.skip('repeated record of a call, merged');
            return;
        }
        if (run.held)
            this.#release(run);
        const callIndex = run.calls++;
        if (callIndex === 0)
            this.tracesWithCalls++;
        this.calls++;
        this.#fileCalls++;
        if (call.mergeKey !== undefined)
            this.#mergeable.add(run.index, call.mergeKey, callIndex);
        if (call.id !== undefined && unanswered(call))
            this.#unanswered.add(run.index, call.id, callIndex);
        if (call.mergeKey === undefined || (!unanswered(call) && call.args !== undefined)) {
            this.#sink.call(run, call, callIndex, this.#file, line, column);
        }
        else {
            run.held = { call, callIndex, line, column };
            this.#held.add(run);
        }
    }
    result(result, line, column) {
        const run = this.#touch(result.trace, line, column);
        if (run.held)
            this.#release(run);
        const callIndex = this.#unanswered.take(run.index, result.id);
        if (callIndex === undefined)
            this.skip(orphan);
        else
            this.#sink.result(run, callIndex, result);
    }
    start(start, line, column) {
        const run = this.#touch(start.trace, line, column);
        if (run.case === undefined && start.case !== undefined)
            run.case = start.case;
        if (run.trial === undefined && start.trial !== undefined)
            run.trial = start.trial;
    }
    skip(reason) {
        this.#skipped.set(reason, (this.#skipped.get(reason) ?? 0) + 1);
    }
    problem(problem) {
        this.#onProblem(this.#file, problem);
    }
    #touch(trace, line, column) {
        const last = this.#lastRun;
        const run = last !== undefined && last.trace === trace ? last : (this.#runs.get(trace) ?? this.#begin(trace));
        this.#lastRun = run;
        run.lastFile = this.#file;
        run.lastLine = line;
        run.lastColumn = column;
        const isNew = run.countedIn < 0;
        if (run.countedIn !== this.#file) {
            run.countedIn = this.#file;
            this.#fileTraces++;
        }
        if (isNew)
            this.#sink.start?.(run);
        return run;
    }
    #begin(trace) {
        const run = {
            trace,
            index: this.#runs.size,
            calls: 0,
            case: undefined,
            trial: undefined,
            lastFile: 0,
            lastLine: 0,
            lastColumn: 0,
            countedIn: -1,
            held: undefined,
        };
        this.#runs.set(trace, run);
        return run;
    }
    /** True if the call is one that was told before. Arguments and the last result that is not null are taken over. */
    #merge(run, call, key) {
        const held = run.held;
        if (held?.call.mergeKey === key) {
            held.call = mergeCalls(held.call, call);
            if (!unanswered(held.call) && held.call.args !== undefined)
                this.#release(run);
            return true;
        }
        const callIndex = this.#mergeable.find(run.index, key);
        if (callIndex === undefined)
            return false;
        if (held)
            this.#release(run);
        if (!unanswered(call)) {
            const { trace, id = key, result, error, phase, durationMs } = call;
            this.#sink.result(run, callIndex, { trace, id, result, error, phase, durationMs });
        }
        return true;
    }
    #release(run) {
        const held = run.held;
        if (!held)
            return;
        run.held = undefined;
        this.#held.delete(run);
        this.#sink.call(run, held.call, held.callIndex, this.#file, held.line, held.column);
    }
}
/** A null result of a source that tells calls twice may be a placeholder; only `closeFile` or the next record takes it for real. */
function unanswered(call) {
    const result = call.mergeKey === undefined ? call.result : (call.result ?? undefined);
    return result === undefined && call.error === undefined;
}
function mergeCalls(first, later) {
    return {
        ...first,
        args: first.args ?? later.args,
        result: later.result ?? first.result,
        error: later.error ?? first.error,
        phase: later.phase ?? first.phase,
        durationMs: later.durationMs ?? first.durationMs,
        usage: later.usage ?? first.usage,
    };
}

// EXTERNAL MODULE: ./lib/traces/formats/native.js + 2 modules
var formats_native = __nccwpck_require__(23541);
;// CONCATENATED MODULE: ./lib/traces/framing/byte-queue.js
/** Bytes that wait for more: a buffer that grows by doubling, so that a value of any length is copied a constant number of times. */
class ByteQueue {
    #buffer = Buffer.alloc(0);
    #start = 0;
    #end = 0;
    get length() {
        return this.#end - this.#start;
    }
    append(bytes) {
        if (this.#end + bytes.length > this.#buffer.length)
            this.#makeRoom(bytes.length);
        this.#buffer.set(bytes, this.#end);
        this.#end += bytes.length;
    }
    /** A view of what waits; good until the next `append`. */
    bytes() {
        return this.#buffer.subarray(this.#start, this.#end);
    }
    /** Drops the first `count` bytes. */
    drop(count) {
        this.#start += count;
        if (this.#start === this.#end)
            this.clear();
    }
    clear() {
        this.#start = 0;
        this.#end = 0;
        // One long record must not hold its memory for the rest of the file.
        if (this.#buffer.length > 4 << 20)
            this.#buffer = Buffer.alloc(0);
    }
    #makeRoom(extra) {
        const needed = this.length + extra;
        const target = needed * 2 <= this.#buffer.length ? this.#buffer : Buffer.allocUnsafe(Math.max(needed * 2, 64 << 10));
        this.#buffer.copy(target, 0, this.#start, this.#end);
        this.#end -= this.#start;
        this.#start = 0;
        this.#buffer = target;
    }
}

// EXTERNAL MODULE: ./lib/traces/framing/framing.js
var framing = __nccwpck_require__(24669);
;// CONCATENATED MODULE: ./lib/traces/framing/frame-lines.js


const newline = 10;
const carriageReturn = 13;
/** JSON lines: the hot path of Assay. One line is one record, or an array of records. */
class LineFramer {
    #out;
    #limit;
    /** The beginning of a line that a chunk ended in. */
    #carry = new ByteQueue();
    #line;
    #tooLong = false;
    /** `line` is the number of lines before the first byte. */
    constructor(out, line = 0, limit = framing/* maxRecordBytes */.t5) {
        this.#out = out;
        this.#line = line;
        this.#limit = limit;
    }
    push(chunk) {
        let start = 0;
        if (this.#carry.length > 0 || this.#tooLong) {
            const end = chunk.indexOf(newline);
            this.#extend(end < 0 ? chunk : chunk.subarray(0, end));
            if (end < 0)
                return;
            this.#finishCarried(true);
            start = end + 1;
        }
        for (let end = chunk.indexOf(newline, start); end >= 0; end = chunk.indexOf(newline, start)) {
            this.#frame(chunk, start, end, true);
            start = end + 1;
        }
        if (start < chunk.length)
            this.#extend(chunk.subarray(start));
    }
    end() {
        if (this.#carry.length > 0 || this.#tooLong)
            this.#finishCarried(false);
    }
    #extend(part) {
        if (this.#carry.length + part.length > this.#limit)
            this.#tooLong = true;
        if (this.#tooLong)
            this.#carry.clear();
        else
            this.#carry.append(part);
    }
    #finishCarried(terminated) {
        const bytes = this.#carry.bytes();
        if (this.#tooLong)
            this.#refuseLong();
        else
            this.#frame(bytes, 0, bytes.length, terminated);
        this.#carry.clear();
        this.#tooLong = false;
    }
    #refuseLong() {
        this.#line++;
        this.#out.bad('E_TRACE_PARSE', `the line is longer than ${this.#limit} bytes`, this.#line, 1, true);
    }
    #frame(bytes, start, lineEnd, terminated) {
        const end = lineEnd > start && bytes[lineEnd - 1] === carriageReturn ? lineEnd - 1 : lineEnd;
        if (end - start > this.#limit) {
            this.#refuseLong();
            return;
        }
        this.#line++;
        if (end === start)
            return;
        const text = (0,framing/* decode */.D4)(bytes, start, end);
        if (text === undefined) {
            this.#out.bad('E_TRACE_PARSE', 'the line is not valid UTF-8', this.#line, 1, true);
            return;
        }
        let value;
        try {
            value = JSON.parse(text);
        }
        catch {
            this.#refuse(text, terminated);
            return;
        }
        emit(this.#out, value, new LinePlace(this.#line), end - start);
    }
    #refuse(text, terminated) {
        const trimmed = text.trim();
        if (trimmed === '')
            return;
        if (trimmed.startsWith('#')) {
            this.#out.skip('comment line');
            return;
        }
        const open = trimmed.startsWith('{') || trimmed.startsWith('[');
        if (terminated || !open)
            this.#out.bad('E_TRACE_PARSE', 'the line is not JSON', this.#line, 1, open);
        else
            this.#out.bad('E_TRACE_TRUNCATED', 'the last line ends in the middle of a record', this.#line, 1, open);
    }
}
/** Everything in a line starts where the line starts. */
class LinePlace {
    line;
    column = 1;
    constructor(line) {
        this.line = line;
    }
    of() {
        return this;
    }
}
/** Hands on a parsed value: an array as its elements. */
function emit(out, value, place, size) {
    if ((0,framing/* tooDeep */.DI)(value, size))
        out.bad('E_TRACE_PARSE', 'the record nests too deeply', place.line, place.column, true);
    else if (!Array.isArray(value))
        emitRecord(out, value, place, size);
    else
        for (const item of value)
            emitRecord(out, item, (0,framing/* placeOf */.$t)(place, item), size);
}
function emitRecord(out, value, place, size) {
    if (typeof value === 'object' && value !== null)
        out.record(value, place, size);
    else
        out.skip(bareValue);
}
/** Why a number, a text or `null` where a record should be is left out. */
const bareValue = 'JSON value that is not an object';

// EXTERNAL MODULE: ./lib/traces/json/json-fields.js
var json_fields = __nccwpck_require__(8429);
;// CONCATENATED MODULE: ./lib/traces/framing/wrapped-records.js

/** Under what names services and scripts put a list of records into one object, as in `{"object": "list", "data": […]}`. */
const names = ['data', 'items', 'records', 'results', 'runs', 'messages', 'conversation', 'events', 'entries'];
/** The records in the list that an object wraps; undefined if it wraps none. */
function wrappedRecords(value) {
    if (!(0,json_fields/* isObject */.Gv)(value))
        return undefined;
    for (const name of names) {
        const records = (0,json_fields/* objectsOf */.iZ)(value[name]);
        if (records.length > 0)
            return records;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/traces/json/is-json.js

/**
 * Whether a value in memory is one that `JSON.parse` could have returned and that nests at most `maxDepth` levels.
 * Members that are undefined are taken as absent, as `JSON.stringify` does.
 */
function isJson(value, levels = framing/* maxDepth */.Mw) {
    if (value === null || typeof value === 'boolean' || typeof value === 'string')
        return true;
    if (typeof value === 'number')
        return Number.isFinite(value);
    if (typeof value !== 'object' || levels === 0)
        return false;
    if (Array.isArray(value))
        return value.every((item) => isJson(item, levels - 1));
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
        return false;
    return Object.values(value).every((item) => item === undefined || isJson(item, levels - 1));
}

;// CONCATENATED MODULE: ./lib/traces/recognise-format.js


/**
 * The format of a file by its first records: the first of the list that is certain of one of them;
 * without one, the one with the most possible records, of equals the first.
 */
function recogniseFormat(records, formats) {
    let best;
    let most = 0;
    for (const format of formats) {
        const answers = records.map((record) => format.recognise(record));
        if (answers.includes('certain'))
            return format;
        const possible = answers.filter((answer) => answer === 'possible').length;
        if (possible > most) {
            best = format;
            most = possible;
        }
    }
    return best;
}
/** Says what the records looked like, or, where there are none, what else was `seen`, in key names that are harmless to print. */
function unrecognised(records, file, formats, seen) {
    const known = formats.map((format) => format.id).join(', ');
    return new model_problem/* AssayError */.W({
        code: 'E_TRACE_FORMAT',
        level: 'error',
        message: `${recognise_format_describe(records, seen)}${nearest(records, formats)} Known formats: ${known}.`,
        location: { file, line: 1, column: 1 },
        remedy: trace_codes/* traceCodes */.W.E_TRACE_FORMAT.remedy,
    });
}
function recognise_format_describe(records, seen) {
    if (records.length === 0)
        return seen ? `The file holds no records: it looks like ${seen}.` : 'The file holds no JSON at all.';
    return `${describeKeys(records)} No trace format has such records.`;
}
function describeKeys(records) {
    const keys = recognise_format_keysOf(records);
    const shown = keys.filter((key) => /^[\w.$-]{1,40}$/.test(key)).slice(0, 12);
    if (keys.length === 0)
        return 'The records of the file have no keys.';
    if (shown.length === 0)
        return `The records of the file have ${keys.length} keys, none of them a plain word.`;
    const hidden = keys.length - shown.length;
    return `The records of the file have the keys ${shown.join(', ')}${hidden > 0 ? ` and ${hidden} more` : ''}.`;
}
function nearest(records, formats) {
    const keys = new Set(recognise_format_keysOf(records));
    let best;
    for (const format of formats) {
        const shared = (format.marks ?? []).filter((mark) => keys.has(mark));
        if (shared.every((mark) => common.has(mark)))
            continue;
        if (shared.length > (best?.shared.length ?? 0))
            best = { format, shared };
    }
    return best ? ` The nearest is ${best.format.id}, which also has ${best.shared.join(', ')}.` : '';
}
/** Marks that say nothing alone: most JSON files have one of them. */
const common = new Set([
    ...['version', 'type', 'id', 'timestamp', 'source', 'info', 'status', 'name', 'index', 'data'],
    ...['item', 'content', 'message', 'messages', 'role', 'url'],
]);
function recognise_format_keysOf(records) {
    const keys = new Set();
    for (const record of records) {
        if (typeof record === 'object' && record !== null && !Array.isArray(record)) {
            for (const key of Object.keys(record))
                if (keys.size < 1000)
                    keys.add(key);
        }
    }
    return [...keys];
}

;// CONCATENATED MODULE: ./lib/traces/file-reader.js






/** Records that are looked at before the format of a file is decided, and their size in bytes. */
const windowRecords = 64;
const windowBytes = 4 << 20;
/** The records of one file on their way to the format that reads them. */
class FileReader {
    #sink;
    #context;
    /** Empty for a file that is known to begin with a line of Assay's own. */
    #formats;
    #format;
    #reader;
    #window = [];
    #windowBytes = 0;
    /** Records that no format knew, and the first of them: other logs may stand before a trace. */
    #unknown = 0;
    #sample = [];
    /** The records of the file stand in lists of objects that no format knows. */
    #wrapped = false;
    /** Bad lines, and whether one of them at least began like a record. */
    #badLines = 0;
    #open = false;
    /** Values that are no records: numbers, texts. */
    #bare = 0;
    /** What the text of the file looks like, for when nothing in it is a record. */
    #kind;
    constructor(sink, context, formats, forced, kind) {
        this.#kind = kind;
        this.#sink = sink;
        this.#context = context;
        this.#formats = formats;
        if (forced)
            this.#start(forced);
    }
    record(value, place, size) {
        if (this.#reader) {
            this.#take(this.#reader, value, place);
            return;
        }
        if (this.#window.length === 0 && this.#unknown === 0 && (0,formats_native/* isOwnLine */.X)(value)) {
            this.#start(formats_native/* native */.Y).record(value, place);
            return;
        }
        this.#window.push({ value, place });
        this.#windowBytes += size;
        if (this.#window.length >= windowRecords || this.#windowBytes >= windowBytes)
            this.#recognise();
    }
    /** A value in memory: a record, or an array of records. */
    value(value) {
        if (isJson(value))
            emit(this, value, nowhere, 0);
        else
            this.bad('E_TRACE_PARSE', 'the value is not JSON', 0, 0, true);
    }
    bad(code, detail, line, column, open) {
        this.#badLines++;
        this.#open ||= open;
        this.#sink.problem({ code, detail, line, column });
    }
    skip(reason) {
        if (reason === bareValue)
            this.#bare++;
        this.#sink.skip(reason);
    }
    /** The id of the format the file was read in; `empty` for a file without records. */
    end() {
        if (this.#window.length > 0)
            this.#recognise();
        if (!this.#reader)
            this.#refuse();
        this.#reader?.end();
        return this.#format?.id ?? 'empty';
    }
    /** Throws if there was something, and nothing of it was a record. */
    #refuse() {
        const refused = (sample, seen) => unrecognised(sample, this.#context.file, this.#formats, seen);
        if (this.#unknown > 0)
            throw refused(this.#sample);
        if (this.#bare > 0 && this.#badLines === 0)
            throw refused([], 'JSON of bare values, no objects');
        if (this.#badLines > 0 && !this.#open)
            throw refused([], this.#kind());
    }
    #recognise() {
        const values = this.#window.map((each) => each.value);
        const window = this.#window;
        this.#window = [];
        this.#windowBytes = 0;
        const format = recogniseFormat(values, this.#formats) ?? this.#recogniseWrapped(values);
        if (!format) {
            if (this.#unknown === 0)
                this.#sample = values;
            this.#unknown += values.length;
            return;
        }
        for (; this.#unknown > 0; this.#unknown--)
            this.#sink.skip('record before the first that has a known shape');
        const reader = this.#start(format);
        for (const { value, place } of window)
            this.#take(reader, value, place);
    }
    #recogniseWrapped(values) {
        const format = recogniseFormat(values.flatMap((value) => wrappedRecords(value) ?? []), this.#formats);
        this.#wrapped = format !== undefined;
        return format;
    }
    #take(reader, value, place) {
        const records = this.#wrapped ? wrappedRecords(value) : undefined;
        if (records === undefined)
            reader.record(value, place);
        else
            for (const record of records)
                reader.record(record, (0,framing/* placeOf */.$t)(place, record));
    }
    #start(format) {
        this.#format = format;
        this.#reader = format.open(this.#sink, this.#context);
        return this.#reader;
    }
}
/** The place of what never was in a file. */
const nowhere = {
    line: 0,
    column: 0,
    of: () => nowhere,
};

;// CONCATENATED MODULE: ./lib/traces/json/locate-json.js
/**
 * Offset of every object and array inside a value in the text that it was parsed from.
 * The text is known to be JSON. Of equal keys the last one counts, as in `JSON.parse`.
 */
function locateJson(text, value) {
    const offsets = new Map();
    new Walker(text, offsets).value(value);
    return offsets;
}
/** Walks text and value side by side; recursion is bounded by the depth that the reader allows. */
class Walker {
    #text;
    #offsets;
    #at = 0;
    constructor(text, offsets) {
        this.#text = text;
        this.#offsets = offsets;
    }
    value(value) {
        const first = this.#peek();
        if (typeof value === 'object' && value !== null)
            this.#offsets.set(value, this.#at);
        if (first === '{')
            this.#object(value);
        else if (first === '[')
            this.#array(value);
        else if (first === '"')
            this.#string();
        else
            this.#scalar();
    }
    #object(value) {
        this.#at++;
        while (this.#peek() !== '}') {
            if (this.#peek() === ',')
                this.#at++;
            this.#peek();
            const start = this.#at;
            this.#string();
            const key = this.#text.slice(start, this.#at);
            this.#peek();
            this.#at++;
            this.value(member(value, key));
        }
        this.#at++;
    }
    #array(value) {
        this.#at++;
        for (let index = 0; this.#peek() !== ']'; index++) {
            if (this.#peek() === ',')
                this.#at++;
            this.value(Array.isArray(value) ? value[index] : undefined);
        }
        this.#at++;
    }
    #string() {
        let end = this.#text.indexOf('"', this.#at + 1);
        while (isEscaped(this.#text, end))
            end = this.#text.indexOf('"', end + 1);
        this.#at = end + 1;
    }
    #scalar() {
        while (this.#at < this.#text.length && !',]}'.includes(this.#text[this.#at]))
            this.#at++;
    }
    /** The next character that is not white space; `#at` moves to it. */
    #peek() {
        while (this.#text.charCodeAt(this.#at) <= 32)
            this.#at++;
        return this.#text[this.#at];
    }
}
function member(value, quoted) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    const key = quoted.includes('\\') ? JSON.parse(quoted) : quoted.slice(1, -1);
    return Object.hasOwn(value, key) ? value[key] : undefined;
}
function isEscaped(text, quote) {
    let backslashes = 0;
    while (text.charCodeAt(quote - 1 - backslashes) === 92)
        backslashes++;
    return backslashes % 2 === 1;
}

;// CONCATENATED MODULE: ./lib/traces/framing/frame-values.js




/**
 * JSON values that spread over lines: one pretty-printed value, several one after another, or arrays of them.
 * A top-level array is never held as a whole: each element is parsed when its last byte is in.
 */
class ValueFramer {
    #out;
    #limit;
    #retreat;
    #queue = new ByteQueue();
    #state = 'top';
    /** Line and column of the queue's first byte. */
    #line = 1;
    #column = 1;
    /** Inside a value: how far it is scanned, and what is open there. */
    #inValue = false;
    #scanned = 0;
    #depth = 0;
    #deepest = 0;
    #inString = false;
    #tooLong = false;
    /** Behind a mistake: text is skipped until a line begins like a value; then separators may lie about. */
    #searching = false;
    #recovered = false;
    #emitted = false;
    #abandoned;
    /** `retreat`: the second line is a whole record, so a mistake in the first value means that its line is torn. */
    constructor(out, limit = framing/* maxRecordBytes */.t5, retreat = false) {
        this.#out = out;
        this.#limit = limit;
        this.#retreat = retreat;
    }
    /** Set when the first value turned out to be a torn line with whole lines behind it: all its bytes, to be read as lines. */
    get abandoned() {
        return this.#abandoned && { bytes: this.#abandoned, line: this.#line - 1 };
    }
    push(chunk) {
        this.#queue.append(chunk);
        this.#scan();
    }
    end() {
        if (this.#abandoned)
            return;
        if (this.#inValue && this.#depth === 0 && !this.#inString)
            this.#emit(this.#queue.length);
        if (this.#inValue) {
            if (!this.#abandon())
                this.#truncated('the file ends in the middle of a JSON value');
        }
        else if (this.#state !== 'top')
            this.#truncated('the file ends before its array does');
    }
    #truncated(detail) {
        this.#out.bad('E_TRACE_TRUNCATED', detail, this.#line, this.#column, true);
    }
    #scan() {
        while (!this.#abandoned) {
            if (this.#searching && !this.#search())
                return;
            if (!this.#inValue && !this.#between())
                return;
            if (this.#searching)
                continue;
            const end = this.#valueEnd();
            if (end === 'more')
                return;
            if (end === 'mistake')
                this.#fail('a string in the value is not closed on its line; reading goes on at the next line that begins a record');
            else if (end === 'long')
                this.#refuseLong();
            else
                this.#emit(end);
        }
    }
    /** Skips white space and separators; true at the first byte of a value, or where something has to be searched. */
    #between() {
        const bytes = this.#queue.bytes();
        let at = 0;
        for (; at < bytes.length; at++) {
            const byte = bytes[at];
            if (byte === 10) {
                this.#line++;
                this.#column = 1;
            }
            else if (byte === 32 || byte === 9 || byte === 13 || this.#separator(byte))
                this.#column++;
            else
                break;
        }
        this.#queue.drop(at);
        if (at === bytes.length)
            return false;
        const first = bytes[at];
        if (first === hash && this.#state === 'top') {
            this.#out.skip('comment line');
            this.#searching = true;
            return true;
        }
        if (this.#state === 'element' || !startsValue(first)) {
            this.#fail('text between records is not JSON; reading goes on at the next line that begins a record');
            return this.#searching || this.#between();
        }
        this.#inValue = true;
        this.#scanned = this.#depth = this.#deepest = 0;
        this.#inString = false;
        return true;
    }
    #separator(byte) {
        if (this.#state === 'top') {
            if (byte === openBracket)
                this.#state = 'opened';
            else if (!this.#recovered || (byte !== comma && byte !== closeBracket))
                return false;
        }
        else if (byte === closeBracket && this.#state !== 'comma')
            this.#state = 'top';
        else if (byte === comma && this.#state === 'element')
            this.#state = 'comma';
        else
            return false;
        return true;
    }
    /** Where the value that starts the queue ends. */
    #valueEnd() {
        const bytes = this.#queue.bytes();
        const stop = this.#tooLong ? bytes.length : Math.min(bytes.length, this.#limit);
        let at = this.#scanned;
        for (; at < stop; at++) {
            const byte = bytes[at];
            if (this.#inString) {
                if (byte === backslash)
                    at++;
                else if (byte === 10)
                    return 'mistake';
                else if (byte === quote) {
                    this.#inString = false;
                    if (this.#depth === 0)
                        return at + 1;
                }
            }
            else if (byte === quote)
                this.#inString = true;
            else if (byte === openBrace || byte === openBracket)
                this.#deepest = Math.max(this.#deepest, ++this.#depth);
            else if (byte === closeBrace || byte === closeBracket) {
                if (this.#depth === 0)
                    return at;
                if (--this.#depth === 0)
                    return at + 1;
            }
            else if (this.#depth === 0 && (byte <= 32 || byte === comma))
                return at;
        }
        this.#scanned = at;
        if (!this.#tooLong && at >= this.#limit && bytes.length > at)
            return 'long';
        if (this.#tooLong)
            this.#forget();
        return 'more';
    }
    /** The value is told as a problem, and scanned to its end without being kept. */
    #refuseLong() {
        this.#out.bad('E_TRACE_PARSE', `the value is longer than ${this.#limit} bytes`, this.#line, this.#column, true);
        this.#tooLong = true;
        this.#emitted = true;
        this.#forget();
    }
    #forget() {
        const passed = Math.min(this.#scanned, this.#queue.length);
        this.#advance(passed);
        this.#scanned -= passed;
    }
    #emit(end) {
        if (!this.#tooLong)
            this.#read(end);
        if (this.#abandoned)
            return;
        this.#inValue = this.#tooLong = false;
        this.#advance(end);
        this.#emitted = true;
        if (this.#state !== 'top')
            this.#state = 'element';
    }
    #read(end) {
        const text = (0,framing/* decode */.D4)(this.#queue.bytes(), 0, end);
        if (text === undefined)
            this.#out.bad('E_TRACE_PARSE', 'the value is not valid UTF-8', this.#line, this.#column, true);
        else if (this.#deepest > framing/* maxDepth */.Mw)
            this.#out.bad('E_TRACE_PARSE', 'the record nests too deeply', this.#line, this.#column, true);
        else if (!this.#parse(text, end)) {
            if (this.#abandon())
                return;
            this.#out.bad('E_TRACE_PARSE', 'the value is not JSON', this.#line, this.#column, true);
        }
    }
    #parse(text, size) {
        let value;
        try {
            value = JSON.parse(text);
        }
        catch {
            return false;
        }
        emit(this.#out, value, new ValuePlace(text, value, this.#line, this.#column), size);
        return true;
    }
    /** A mistake at the scanned byte: says so, and looks for the next line that begins like a value. */
    #fail(detail) {
        if (this.#inValue && this.#abandon())
            return;
        this.#out.bad('E_TRACE_PARSE', detail, this.#line, this.#column, true);
        if (this.#inValue)
            this.#advance(1);
        this.#inValue = this.#tooLong = false;
        this.#state = 'top';
        this.#searching = this.#recovered = true;
        // A value in the first column right here may be the next record: its comma was missing.
        if (this.#column === 1 && startsRecord(this.#queue.bytes()[0]))
            this.#searching = false;
    }
    /** Drops bytes up to a line that begins with `{` or `[` (or `]`, `,`, `#`, which may follow a record); false if there is none yet. */
    #search() {
        for (;;) {
            const bytes = this.#queue.bytes();
            const end = bytes.indexOf(10);
            if (end < 0) {
                this.#column += bytes.length;
                this.#queue.clear();
                return false;
            }
            if (end + 1 === bytes.length)
                return false;
            this.#queue.drop(end + 1);
            this.#line++;
            this.#column = 1;
            if (this.#atRecord())
                break;
        }
        this.#searching = false;
        return true;
    }
    #atRecord() {
        const first = this.#queue.bytes()[0];
        return startsRecord(first) || first === hash || !this.#recovered;
    }
    #advance(count) {
        const bytes = this.#queue.bytes().subarray(0, count);
        let lineStart = 0;
        for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, lineStart)) {
            lineStart = end + 1;
            this.#line++;
        }
        this.#column = (lineStart > 0 ? 1 : this.#column) + utf16Units(bytes, lineStart, count);
        this.#queue.drop(count);
    }
    #abandon() {
        if (!this.#retreat || this.#emitted || this.#state !== 'top' || this.#recovered)
            return false;
        this.#abandoned = Buffer.from(this.#queue.bytes());
        return true;
    }
}
const quote = 34;
const hash = 35;
const comma = 44;
const openBracket = 91;
const backslash = 92;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;
/** Length of UTF-8 bytes in UTF-16, also where a piece begins inside of a character. */
function utf16Units(bytes, start, end) {
    let units = 0;
    for (let at = start; at < end; at++) {
        const byte = bytes[at];
        if ((byte & 0xc0) !== 0x80)
            units += byte >= 0xf0 ? 2 : 1;
    }
    return units;
}
function startsRecord(byte) {
    return byte === openBrace || byte === openBracket;
}
function startsValue(byte) {
    const letter = byte >= 97 && byte <= 122;
    const digit = byte >= 48 && byte <= 57;
    return startsRecord(byte) || byte === quote || byte === 45 || letter || digit;
}
/** The places of everything inside a value that spreads over lines, worked out when first asked for. */
class ValuePlace {
    #text;
    #value;
    line;
    column;
    #offsets;
    #lineStarts;
    constructor(text, value, line, column) {
        this.#text = text;
        this.#value = value;
        this.line = line;
        this.column = column;
    }
    of(inner) {
        this.#offsets ??= locateJson(this.#text, this.#value);
        const offset = this.#offsets.get(inner);
        if (offset === undefined)
            return this;
        this.#lineStarts ??= lineStarts(this.#text);
        const line = lastAtMost(this.#lineStarts, offset);
        const column = offset - this.#lineStarts[line] + 1;
        return line === 0 ? { line: this.line, column: this.column + column - 1 } : { line: this.line + line, column };
    }
}
function lineStarts(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return starts;
}
/** Index of the last number that is not greater than `limit`. */
function lastAtMost(sorted, limit) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (sorted[middle] <= limit)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/traces/framing/frame-records.js




/**
 * Frames any file: as JSON lines, or as values that spread over lines. The first line that says something decides:
 * it is whole JSON (then every line is), or it leaves a bracket open (then a value goes on).
 */
class RecordFramer {
    refuse;
    #out;
    #limit;
    #head = new ByteQueue();
    #started = false;
    /** Where the line to look at begins; before it are blank lines and comments, or the line that goes on. */
    #line = 0;
    /** How far the end of that line was looked for. */
    #looked = 0;
    #goesOn = false;
    #inner;
    /** `refuse` is called with the first bytes of the file, at most 64, and throws if they are no text. */
    constructor(out, refuse = () => { }, limit = framing/* maxRecordBytes */.t5) {
        this.refuse = refuse;
        this.#out = out;
        this.#limit = limit;
    }
    push(chunk) {
        if (this.#inner)
            this.#inner.push(chunk);
        else
            this.#head.append(chunk);
        if (!this.#inner)
            this.#choose(false);
        this.#fallBack();
    }
    end() {
        if (!this.#inner)
            this.#choose(true);
        this.#inner?.end();
        if (this.#fallBack())
            this.#inner?.end();
    }
    #choose(atEnd) {
        if (this.#head.length < 64 && !atEnd)
            return;
        if (!this.#started)
            this.#start();
        const bytes = this.#head.bytes();
        const lastCall = atEnd || bytes.length > this.#limit;
        while (!this.#inner) {
            const newline = bytes.indexOf(10, this.#looked);
            if (newline < 0 && !lastCall) {
                this.#looked = bytes.length;
                return;
            }
            if (this.#line >= bytes.length)
                this.#open();
            else
                this.#look(bytes, newline < 0 ? bytes.length : newline);
            this.#line = this.#looked = newline < 0 ? bytes.length : newline + 1;
        }
    }
    /**
     * Looks at one line. A first line that goes on may also be torn: then a whole record stands on the second line, and
     * reading can retreat.
     */
    #look(bytes, end) {
        const text = end - this.#line > this.#limit ? undefined : (0,framing/* decode */.D4)(bytes, this.#line, end);
        if (this.#goesOn) {
            const retreat = text?.startsWith('{') === true && parses(text);
            this.#open(new ValueFramer(this.#out, this.#limit, retreat));
            return;
        }
        const line = text?.trim();
        if (line === '' || line?.startsWith('#'))
            return;
        const rest = line === undefined ? 'nothing' : missing(line);
        if (rest === 'brackets' && end < bytes.length)
            this.#goesOn = true;
        // An array on one line that was cut off: its elements before the cut can be read.
        else if (rest !== 'nothing' && end === bytes.length && line?.startsWith('['))
            this.#open(new ValueFramer(this.#out, this.#limit));
        else
            this.#open();
    }
    #start() {
        this.#started = true;
        this.refuse(this.#head.bytes().subarray(0, 64));
        const [a, b, c] = this.#head.bytes();
        if (a === 0xef && b === 0xbb && c === 0xbf)
            this.#head.drop(3);
    }
    #open(inner = new LineFramer(this.#out, 0, this.#limit)) {
        this.#inner = inner;
        inner.push(this.#head.bytes());
        this.#head.clear();
    }
    #fallBack() {
        const torn = this.#inner instanceof ValueFramer ? this.#inner.abandoned : undefined;
        if (!torn)
            return false;
        this.#inner = new LineFramer(this.#out, torn.line, this.#limit);
        this.#inner.push(torn.bytes);
        return true;
    }
}
function parses(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** What a line lacks to be a whole JSON object or array. */
function missing(line) {
    if (!line.startsWith('{') && !line.startsWith('['))
        return 'nothing';
    let depth = 0;
    let inString = false;
    for (let at = 0; at < line.length; at++) {
        const code = line.charCodeAt(at);
        if (inString && code === 92)
            at++;
        else if (code === 34)
            inString = !inString;
        else if (inString)
            continue;
        else if (code === 123 || code === 91)
            depth++;
        else if (code === 125 || code === 93)
            depth--;
    }
    if (inString)
        return 'quote';
    return depth > 0 ? 'brackets' : 'nothing';
}

;// CONCATENATED MODULE: ./lib/traces/framing/kind-of-text.js
/** What text that is no JSON looks like, by its first lines: a word on what somebody gave by mistake. */
function kindOfText(head) {
    const text = head.replace(/^\uFEFF/, '').trimStart();
    const lines = text.split(/\r?\n/, maxLines).filter((line) => line.trim() !== '');
    const [first = ''] = lines;
    if (first === '')
        return undefined;
    if (/^<(!doctype html|html)\b/i.test(first))
        return 'HTML, perhaps the page of an error';
    if (first.startsWith('<'))
        return 'XML';
    if (/^(data|event|id): ?/.test(first))
        return 'a stream of server-sent events; keep the JSON behind each "data:" as a line';
    if (isTable(lines))
        return 'CSV; export it as JSON or JSON lines';
    if (/^(---|%YAML)/.test(first) || lines.every((line) => /^\s*(#|- |[\w.-]+:( |$))/.test(line)))
        return 'YAML';
    return 'plain text';
}
const maxLines = 8;
/** Rows of as many cells as the head has; a last one that is cut off does not count. */
function isTable(lines) {
    const whole = lines.slice(0, Math.max(2, lines.length - 1));
    return [',', ';', '\t'].some((comma) => {
        const cells = whole.map((line) => line.split(comma).length);
        return whole.length > 1 && (cells[0] ?? 0) > 1 && cells.every((count) => count >= (cells[0] ?? 0));
    });
}

;// CONCATENATED MODULE: ./lib/traces/framing/refuse-binary.js


/** Files that a trace is taken for by mistake, by their first bytes. */
const signatures = [
    [[0xff, 0xfe], 'UTF-16 text; save it as UTF-8'],
    [[0xfe, 0xff], 'UTF-16 text; save it as UTF-8'],
    [[0x1f, 0x8b], 'gzip inside gzip; decompress it once'],
    [[0x28, 0xb5, 0x2f, 0xfd], 'Zstandard-compressed; decompress it, or use gzip'],
    [
        [0x50, 0x4b, 0x03, 0x04],
        'a zip archive; unpack it (an .eval log of Inspect AI: write it as JSON with `inspect log dump`)',
    ],
    [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'an SQLite database; export its traces as JSON lines'],
    [[0x50, 0x41, 0x52, 0x31], 'a Parquet file; export it as JSON lines'],
];
/** Throws `E_TRACE_READ` if the first bytes of a file cannot be those of UTF-8 text. */
function refuseBinary(head, file) {
    const known = signatures.find(([bytes]) => bytes.every((byte, index) => head[index] === byte));
    const what = known?.[1] ?? (head.includes(0) ? nulBytes(head) : undefined);
    if (what === undefined)
        return;
    throw new model_problem/* AssayError */.W({
        code: 'E_TRACE_READ',
        level: 'error',
        message: `The trace file is not UTF-8 text: it looks like ${what}.`,
        location: { file, line: 1, column: 1 },
        remedy: trace_codes/* traceCodes */.W.E_TRACE_READ.remedy,
    });
}
function nulBytes(head) {
    const every = (start) => head.length > 3 && head.every((byte, index) => index % 2 !== start || byte === 0);
    return every(0) || every(1) ? 'UTF-16 text; save it as UTF-8' : 'a binary file';
}

;// CONCATENATED MODULE: ./lib/traces/read-traces.js












/** Of the start of a file, by which a refusal says what it looks like. */
const headBytes = 2048;
/** Problems that a reading keeps; findings are cut at the same number. */
const maxProblems = 10_000;
/**
 * Reads files of traces in the order given and hands their calls to the sink as they come.
 * Rejects with `AssayError` (`E_TRACE_FORMAT`, `E_TRACE_READ`) for a file that is no trace; bad lines are `problems`.
 */
async function readTraces(inputs, sink, options = {}) {
    const reading = new Reading(sink, options);
    for (const input of inputs)
        await reading.file(input);
    return reading.finish();
}
/** Reads values in memory: records, or arrays of records. They have no place: lines and columns are 0. */
async function readTraceValues(values, sink, options = {}) {
    const reading = new Reading(sink, options);
    await reading.values(values);
    return reading.finish();
}
class Reading {
    #options;
    #pairing;
    #names = [];
    #files = [];
    #problems = [];
    #omitted = {};
    constructor(sink, options) {
        this.#options = options;
        this.#pairing = new PairRecords(sink, (file, problem) => this.#problem(file, problem));
    }
    async file(input) {
        const hash = input.sha256 ? undefined : (0,external_node_crypto_.createHash)('sha256');
        let open;
        for await (const chunk of input.chunks) {
            const bytes = asBuffer(chunk);
            open ??= await this.#openFramed(input.file, bytes);
            hash?.update(bytes);
            open.framer.push(bytes);
        }
        open ??= await this.#openFramed(input.file, Buffer.alloc(0));
        open.framer.end();
        this.#close(input.file, open.reader, input.sha256 ? input.sha256() : (hash?.digest('hex') ?? ''));
    }
    async values(values) {
        const reader = await this.#open('<memory>', isJson(values[0]) && (0,formats_native/* isOwnLine */.X)(values[0]), '');
        for (const value of values)
            reader.value(value);
        this.#close('<memory>', reader, '');
    }
    finish() {
        const runs = this.#pairing.runs;
        return {
            files: this.#files,
            skipped: this.#pairing.skipped,
            problems: this.#problems,
            problemsOmitted: this.#omitted,
            traces: runs.length,
            tracesWithCalls: this.#pairing.tracesWithCalls,
            calls: this.#pairing.calls,
            runs,
        };
    }
    async #openFramed(file, head) {
        const limit = this.#options.maxRecordBytes ?? framing/* maxRecordBytes */.t5;
        const start = head.subarray(0, headBytes).toString('utf8');
        const reader = await this.#open(file, beginsWithOwnLine(head, limit), start);
        return { reader, framer: new RecordFramer(reader, (start) => refuseBinary(start, file), limit) };
    }
    /** The other formats are most of the reader's code: they are loaded unless the file says at once that it is our own. */
    async #open(file, isOwn, start) {
        const { format, formats, sessionKeys = [] } = this.#options;
        const asked = format !== undefined || formats !== undefined;
        const known = isOwn && !asked ? [] : (formats ?? (await __nccwpck_require__.e(/* import() */ 827).then(__nccwpck_require__.bind(__nccwpck_require__, 82827))).traceFormats);
        const forced = format === undefined ? undefined : formatNamed(format, known);
        this.#names.push(file);
        this.#pairing.openFile(file);
        return new FileReader(this.#pairing, { file, sessionKeys }, known, forced, () => kindOfText(start));
    }
    #close(file, reader, sha256) {
        const format = reader.end();
        this.#files.push({ file, sha256, format, ...this.#pairing.closeFile() });
    }
    #problem(file, problem) {
        if (this.#problems.length < maxProblems)
            this.#problems.push({ file: this.#names[file] ?? '', ...problem });
        else
            this.#omitted[problem.code] = (this.#omitted[problem.code] ?? 0) + 1;
    }
}
function asBuffer(bytes) {
    return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
/** Whether the first record is certain to be a line of Assay's own, by the first bytes of the file. */
function beginsWithOwnLine(head, limit) {
    const end = head.indexOf(10);
    const text = end < 0 || end > limit ? undefined : (0,framing/* decode */.D4)(head, 0, end);
    if (text?.startsWith('{') !== true)
        return false;
    try {
        const value = JSON.parse(text);
        return (0,formats_native/* isOwnLine */.X)(value) && !(0,framing/* tooDeep */.DI)(value, end);
    }
    catch {
        return false;
    }
}
function formatNamed(id, formats) {
    const format = formats.find((each) => each.id === id);
    if (format)
        return format;
    const known = formats.map((each) => each.id);
    const meant = (0,did_you_mean/* didYouMean */.a)(id, known);
    throw new model_problem/* AssayError */.W({
        code: 'E_TRACE_FORMAT',
        level: 'error',
        message: `There is no trace format "${(0,log_line/* logText */.k)(id, 60)}".`,
        remedy: `${meant === undefined ? '' : `Did you mean "${meant}"? `}There are: ${known.join(', ')}.`,
    });
}

;// CONCATENATED MODULE: ./lib/action/judge/trace-reader.js





const usualFolder = 'traces/**/*.{jsonl,ndjson,json,gz}';
const usualFile = 'traces.jsonl';
/**
 * A reader over the workspace's trace files, then those of artifacts. Files are looked for now, and read when the check asks.
 * @throws AssayError for plain paths that do not exist or lead out of the workspace
 */
function traceReader(inputs, workspace, artifacts) {
    const patterns = patternsOf(inputs, workspace);
    const found = findTraces(patterns, { root: workspace, outside: 'refuse' });
    return async (sink) => {
        const files = [
            ...found.files.map(({ path, name }) => readFileChunks(path, { name })),
            ...(artifacts?.files ?? []).map((file) => readStreamChunks(file.open(), { name: file.path })),
        ];
        const reading = await readTraces(files, sink, { format: inputs.traceFormat });
        const sought = [...patterns, ...inputs.traceArtifacts.map(ofArtifact)];
        const unmatched = [...found.unmatched, ...(artifacts?.unmatched ?? []).map(ofArtifact)];
        return { ...reading, unmatched, matched: sought.filter((pattern) => !unmatched.includes(pattern)) };
    };
}
function ofArtifact(pattern) {
    return `the artifact ${pattern}`;
}
function patternsOf(inputs, workspace) {
    if (inputs.traces.length > 0)
        return inputs.traces;
    if (inputs.traceArtifacts.length > 0)
        return [];
    const usual = [
        ...((0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, 'traces')) ? [usualFolder] : []),
        ...((0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, usualFile)) ? [usualFile] : []),
    ];
    return usual.length > 0 ? usual : [usualFolder];
}

;// CONCATENATED MODULE: ./lib/action/judge/baseline/profile-traces.js




/**
 * The profile of another run, made now from the traces that it uploaded: the workflow that runs the agent need not be the one
 * that judges it. Absent if there is nothing to judge.
 *
 * @throws AssayError
 */
async function profileTraces(policy, store, inputs, workspace, deadline, today) {
    const artifacts = await collectArtifacts(store, inputs.traceArtifacts, archiveLimits, deadline);
    if (artifacts.files.length === 0)
        return undefined;
    const collected = await (0,assay/* collect */.Fo)(policy, traceReader(inputs, workspace, artifacts), { profile: true });
    const { result, baseline } = (0,assay/* judge */.S4)(policy, collected, { today });
    return result.verdict === 'no-evidence' ? undefined : baseline;
}

;// CONCATENATED MODULE: ./lib/action/judge/baseline/choose-baseline.js














/** Milliseconds for all that is asked about earlier runs: a silent GitHub must not hold the check. */
const choose_baseline_patience = 30_000;
const permission = 'permissions: { actions: read, contents: read, pull-requests: write }';
/**
 * Finds what to compare with. What GitHub does not hand over is said and never stops the check.
 * @throws AssayError for a file of the workspace that is missing or no baseline
 */
async function chooseBaseline(asked) {
    const { inputs, context } = asked;
    if (inputs.mode === 'collect' || inputs.baseline === 'none')
        return undefined;
    if (inputs.baseline !== 'auto')
        return ofFile(inputs.baseline.file, context.workspace);
    const branch = context.base?.branch;
    if (branch !== undefined)
        return ofBaseBranch(branch, asked);
    return inputs.failOnNewOnly ? absent(`the event ${context.event} has no base branch.`) : undefined;
}
async function ofFile(path, workspace) {
    const read = readWorkspaceFile(path, workspace, maxBaselineBytes);
    if ('file' in read)
        return { reading: await readBaseline(read.text, (0,log_line/* logText */.k)(read.file)), source: sourceOf(read.text, undefined) };
    throw new model_problem/* AssayError */.W({
        code: 'E_BASELINE_NOT_FOUND',
        level: 'error',
        message: `The baseline ${JSON.stringify(path)} ${read.why}.`,
        remedy: `Correct \`baseline:\` in the workflow; \`auto\` takes what the base branch's last green run kept. ${baseline_codes/* baselineCodes */.U.E_BASELINE_NOT_FOUND.remedy}`,
    });
}
async function ofBaseBranch(branch, asked) {
    const { inputs, context } = asked;
    const { repository, enterpriseServer } = context;
    if (enterpriseServer)
        return absent('GitHub Enterprise Server keeps no artifact of ours. Name a file in `baseline`, or set `none`.');
    if (repository === undefined || inputs.token === '')
        return absent('the input github-token is empty.');
    const api = new GithubApi(context.apiUrl, inputs.token);
    const deadline = Deadline.in(choose_baseline_patience);
    try {
        const workflow = await workflowAsked(api, repository, asked, deadline);
        const runs = workflow === undefined ? [] : await baseRuns(api, repository, workflow, branch, deadline);
        for (const run of runs) {
            const chosen = await ofRun(run, api, repository, asked, deadline);
            if (chosen)
                return chosen;
        }
        const green = runs.length === 0 ? 'has no green run of this workflow yet' : 'has green runs, and none holds a baseline';
        return absent(`the branch ${branch} ${green}. ${nextOne(inputs)}`);
    }
    catch (error) {
        return absent(whyNot(error));
    }
}
function nextOne({ mode }) {
    return `Its next green run that ${mode === 'publish' ? 'uploads these traces serves' : 'keeps evidence leaves one'}.`;
}
/** Under `mode: publish` the run that ended stands in the place of this one. */
async function workflowAsked(api, repository, { inputs, context }, deadline) {
    if (inputs.mode === 'publish')
        return context.triggeringRun?.workflowId;
    return context.runId === undefined ? undefined : workflowOf(api, repository, context.runId, deadline);
}
async function ofRun(run, api, repository, { policy, inputs, context, today }, deadline) {
    const store = otherRunStore(api, repository, run.id);
    if (inputs.mode === 'publish') {
        const baseline = await profileTraces(policy, store, inputs, context.workspace, deadline, today);
        return baseline && { reading: used(baseline, run), source: sourceOf((0,baseline_baseline/* baselineText */.BW)(baseline), run) };
    }
    const attempts = Array.from({ length: run.attempt }, (_, before) => run.attempt - before);
    const text = await keptBaseline(store, attempts.map(inputs.keptAs), deadline);
    if (text === undefined)
        return undefined;
    const reading = await readBaseline(text, `baseline.json of run ${run.id}`);
    return { reading: reading.state === 'used' ? used(reading.baseline, run) : reading, source: sourceOf(text, run) };
}
/** Which commit it is of, GitHub says, and not the file. */
function used(baseline, run) {
    return { state: 'used', baseline: { ...baseline, commit: run.commit } };
}
function sourceOf(text, run) {
    return { digest: `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`, run };
}
/** @param why a sentence without its capital */
function absent(why) {
    return { reading: { state: 'absent', message: `Nothing was compared: ${why}` } };
}
function whyNot(error) {
    if (error instanceof GithubApiError && error.refused)
        return mayNot(error.message);
    if (error instanceof artifact_error/* ArtifactUnavailable */.B && error.refused)
        return mayNot(`HTTP ${error.status}`);
    if (error instanceof GithubApiError)
        return `GitHub did not name the earlier runs: ${error.message}.`;
    const message = error instanceof model_problem/* AssayError */.W ? error.problems[0]?.message : undefined;
    return message ?? (error instanceof Error ? error.message : String(error));
}
function mayNot(answer) {
    return `this job may not read earlier runs, ${answer}. To compare, give it \`${permission}\`.`;
}

// EXTERNAL MODULE: ./lib/codes/action-codes.js
var action_codes = __nccwpck_require__(51445);
;// CONCATENATED MODULE: ./lib/action/judge/read-policy.js






/** Where a policy is looked for if the workflow names none. */
const usualPlaces = ['policy.yaml', 'policy.yml', 'assay.yaml'];
/** Bytes. */
const read_policy_largest = 10_000_000;
/** Reads the policy from the workspace. @throws AssayError `E_POLICY_NOT_FOUND` */
function readPolicy(named, workspace) {
    const name = named ?? usualPlaces.find((place) => (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(workspace, place)));
    if (name === undefined)
        throw policyNotFound(`No policy is named, and the workspace holds none of ${usualPlaces.join(', ')}.`);
    const read = readWorkspaceFile(name, workspace, read_policy_largest);
    if ('why' in read)
        throw policyNotFound(`The policy ${JSON.stringify(name)} ${read.why}.`);
    return loadPolicy(read.text, { file: read.file });
}
/** @param message one sentence that names the policy */
function policyNotFound(message) {
    return new model_problem/* AssayError */.W({
        code: 'E_POLICY_NOT_FOUND',
        level: 'error',
        message,
        remedy: `Name a policy of the repository in the input \`policy\`, and check that the job has run actions/checkout. ${host_codes/* hostCodes */.B.E_POLICY_NOT_FOUND.remedy}`,
    });
}

;// CONCATENATED MODULE: ./lib/action/judge/fetch-policy.js




/** Milliseconds for all that is asked about policies: a silent GitHub must not hold the check. */
const fetch_policy_patience = 15_000;
/** Bytes; the contents API hands over no larger file as a value. */
const fetch_policy_largest = 1_000_000;
/**
 * Reads a policy at a commit through the contents API, into memory: nothing of the commit is checked out or run.
 * @param named the path in the repository; absent = the usual places
 */
async function fetchPolicy(api, repository, commit, named) {
    const paths = named === undefined ? usualPlaces : [repositoryPath(named)];
    const at = `at the commit ${commit.slice(0, 7)}`;
    const deadline = Deadline.in(fetch_policy_patience);
    const read = (path) => api.read(`/repos/${repository}/contents/${encodePath(path)}?ref=${commit}`, deadline);
    try {
        for (const path of paths) {
            if (path === undefined)
                return { kind: 'unreadable', why: `${named} is no path in the repository` };
            const body = await read(path)
                .then((answer) => answer.body)
                .catch(unlessMissing);
            if (body !== undefined)
                return contentOf(body, path, at);
        }
        // A token that may not read gets the same answer as one that asks for a file that is not there.
        await read('');
        return { kind: 'absent', why: `there is no ${named ?? usualPlaces.join(', ')} ${at}` };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { kind: 'unreadable', why: `GitHub did not hand over the policy ${at}: ${why}` };
    }
}
function unlessMissing(error) {
    if (error instanceof GithubApiError && error.status === 404)
        return undefined;
    throw error;
}
function contentOf(body, path, at) {
    const { type, encoding, content, size } = (body ?? {});
    const unreadable = (why) => ({ kind: 'unreadable', why: `${path} ${at} ${why}` });
    if (type !== 'file')
        return unreadable('is not a file');
    if (Number(size) > fetch_policy_largest)
        return unreadable(`has more than ${fetch_policy_largest} bytes`);
    if (encoding !== 'base64' || typeof content !== 'string')
        return unreadable('came without its content');
    const bytes = Buffer.from(content, 'base64');
    if (bytes.length > fetch_policy_largest)
        return unreadable(`has more than ${fetch_policy_largest} bytes`);
    return { kind: 'found', file: path, text: bytes.toString('utf8') };
}
/** `./a/../policy.yaml` → `policy.yaml`; nothing for what is not below the root of the repository. */
function repositoryPath(named) {
    const path = external_node_path_.posix.normalize(named.replaceAll('\\', '/'));
    return path === '.' || path === '..' || path.startsWith('../') || external_node_path_.posix.isAbsolute(path) ? undefined : path;
}
function encodePath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}

;// CONCATENATED MODULE: ./lib/action/judge/plan-policy.js
const workspace = { kind: 'workspace' };
/** Whose policy judges, and whether the change brings another one. */
function planPolicy(context, inputs) {
    const { base } = context;
    if (inputs.mode === 'publish')
        return planForAnotherRun(context);
    if (base === undefined) {
        const asked = inputs.policyRef === 'base';
        return {
            judgeBy: workspace,
            compareWith: undefined,
            change: '',
            remark: asked
                ? `The event ${context.event} has no base branch, so that the policy of the checked-out commit judges.`
                : undefined,
        };
    }
    const atBase = { kind: 'commit', sha: base.sha, called: 'the base branch' };
    const byBase = inputs.policyRef === 'base';
    return {
        judgeBy: byBase ? atBase : workspace,
        compareWith: byBase ? workspace : atBase,
        change: base.of,
        remark: undefined,
    };
}
/** What the triggering workflow checked out is a stranger's: GitHub is asked for both sides. */
function planForAnotherRun({ base, commit, workflowCommit = 'HEAD' }) {
    if (base === undefined || commit === undefined) {
        const remark = 'No pull request is known, so that the policy of the default branch judges.';
        const judgeBy = { kind: 'commit', sha: workflowCommit, called: 'the default branch' };
        return { judgeBy, compareWith: undefined, change: '', remark };
    }
    return {
        judgeBy: { kind: 'commit', sha: base.sha, called: 'the base branch' },
        compareWith: { kind: 'commit', sha: commit, called: 'the head' },
        change: base.of,
        remark: undefined,
    };
}

;// CONCATENATED MODULE: ./lib/action/judge/choose-policy.js







/**
 * Loads the policy that judges, and says whether the change brings another one.
 * @throws AssayError if the policy that judges cannot be read: no other one takes its place
 */
async function choosePolicy(inputs, context) {
    const plan = planPolicy(context, inputs);
    const load = await judging(plan.judgeBy, inputs, context);
    const remarks = plan.remark === undefined ? [] : [plan.remark];
    if (plan.compareWith === undefined)
        return { load, change: undefined, remarks };
    const other = await otherSide(plan.compareWith, inputs, context);
    return { load, change: changeOf(load, other, plan), remarks };
}
async function judging(place, inputs, context) {
    if (place.kind === 'workspace')
        return readPolicy(inputs.policy, context.workspace);
    const fetched = await fromGithub(place.sha, inputs, context);
    if (fetched.kind === 'found')
        return loadPolicy(fetched.text, { file: `${fetched.file}@${place.sha.slice(0, 7)}` });
    throw new model_problem/* AssayError */.W({
        code: 'E_POLICY_BASE_UNAVAILABLE',
        level: 'error',
        message: `The policy of ${place.called} cannot judge: ${fetched.why}.`,
        remedy: action_codes/* actionCodes */.l.E_POLICY_BASE_UNAVAILABLE.remedy,
    });
}
async function otherSide(place, inputs, context) {
    if (place.kind === 'workspace') {
        try {
            return { load: readPolicy(inputs.policy, context.workspace) };
        }
        catch (error) {
            if (error instanceof model_problem/* AssayError */.W)
                return { absent: true };
            throw error;
        }
    }
    const fetched = await fromGithub(place.sha, inputs, context);
    switch (fetched.kind) {
        case 'found':
            return { load: loadPolicy(fetched.text) };
        case 'absent':
            return { absent: true };
        case 'unreadable':
            return { unknown: fetched.why };
    }
}
async function fromGithub(commit, inputs, context) {
    const { repository, apiUrl } = context;
    if (repository === undefined)
        return { kind: 'unreadable', why: 'the runner names no repository' };
    if (inputs.token === '')
        return { kind: 'unreadable', why: 'the input github-token is empty' };
    return fetchPolicy(new GithubApi(apiUrl, inputs.token), repository, commit, inputs.policy);
}
/** Whether the two sides differ in meaning: layout and comments of a policy are not in its digest. */
function changeOf(load, other, plan) {
    if ('unknown' in other)
        return {
            changed: 'unknown',
            words: `Whether this ${plan.change} changes the policy is not known: ${other.unknown}.`,
        };
    // The other side is the base only where the checked-out policy judges.
    const byBase = plan.judgeBy.kind === 'commit';
    const whose = byBase ? 'the base branch’s policy' : `the policy of the ${plan.change}`;
    const judged = `This check judges by ${whose}.`;
    const changed = (words) => ({ changed: true, words: `${words} ${judged}` });
    if ('absent' in other)
        return byBase
            ? changed(`This ${plan.change} leaves no policy that can be read.`)
            : changed(`The policy is new in this ${plan.change}: the base branch has none.`);
    const [judging, compared] = [load.policy?.digest, other.load.policy?.digest];
    // A policy with errors has no digest; that of the judging side stops the check anyway.
    if (judging === undefined || judging === compared)
        return { changed: false };
    const [before, after] = byBase ? [judging, compared] : [compared, judging];
    return changed(`The policy changed in this ${plan.change}: ${shown(before)} on the base branch, ${shown(after)} here.`);
}
function shown(digest) {
    return digest === undefined ? 'not a valid policy' : digest.slice(0, 19);
}

// EXTERNAL MODULE: ./lib/action/judge/keep-evidence.js
var keep_evidence = __nccwpck_require__(35023);
;// CONCATENATED MODULE: ./lib/action/judge/judge.js















/** Loads policy and traces, from the workspace and from artifacts, and evaluates them. Never throws. */
async function judge(request) {
    if (request.problems.length > 0)
        return { judgement: { kind: 'problems', problems: request.problems, bug: false }, remarks: [] };
    try {
        const { load, change, remarks } = await choosePolicy(request.inputs, request.context);
        return { judgement: await judgeBy(load, request), policy: change, remarks };
    }
    catch (error) {
        return { judgement: troubled(error), remarks: [] };
    }
}
async function judgeBy(load, request) {
    const { inputs, context, today } = request;
    let recorder;
    try {
        const policy = requirePolicy(load);
        const chosen = await chooseBaseline({ policy, inputs, context, today });
        const artifacts = await fetchArtifacts(request);
        const options = {
            failOn: inputs.failOn,
            minCoverage: inputs.minCoverage,
            policyProblems: load.problems,
            today,
            ...partsFor(inputs.reports.map(({ format }) => format)),
            timelines: true,
            redact: inputs.redact,
            baseline: chosen?.reading,
            failOnNewOnly: inputs.failOnNewOnly,
            commit: context.commit,
        };
        if (inputs.mode === 'merge') {
            const { judgeParts } = await __nccwpck_require__.e(/* import() */ 227).then(__nccwpck_require__.bind(__nccwpck_require__, 45227));
            const { merged, recorder } = await judgeParts(request, policy, artifacts, options);
            return { ...resultOf(merged, chosen), recorder };
        }
        recorder = await (0,keep_evidence/* evidenceRecorder */.Ao)(inputs, policy, request.folder);
        const collecting = inputs.mode === 'collect';
        const profile = collecting || inputs.evidence !== undefined || chosen !== undefined;
        const observers = recorder === undefined ? [] : [recorder];
        const read = traceReader(inputs, context.workspace, artifacts);
        const collected = await (0,assay/* collect */.Fo)(policy, read, { ...options, observers, profile });
        const judged = (0,assay/* judge */.S4)(policy, collected, options);
        if (!collecting)
            return { ...resultOf(judged, chosen), recorder };
        const { takenText } = await __nccwpck_require__.e(/* import() */ 445).then(__nccwpck_require__.bind(__nccwpck_require__, 85445));
        return { kind: 'result', result: judged.result, recorder, partial: takenText(policy, collected) };
    }
    catch (error) {
        recorder?.close();
        return troubled(error);
    }
}
function resultOf({ result, baseline }, chosen) {
    const kept = baseline === undefined || result.verdict === 'no-evidence' ? undefined : (0,baseline_baseline/* baselineText */.BW)(baseline);
    return { kind: 'result', result, baseline: kept, base: chosen?.source };
}
function troubled(error) {
    if (error instanceof model_problem/* AssayError */.W)
        return { kind: 'problems', problems: error.problems, bug: false };
    const problem = {
        code: 'E_INTERNAL',
        level: 'error',
        message: `Assay met something it does not expect: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        remedy: host_codes/* hostCodes */.B.E_INTERNAL.remedy,
    };
    return { kind: 'problems', problems: [problem], bug: true };
}
async function fetchArtifacts({ inputs, context, log }) {
    if (inputs.traceArtifacts.length === 0)
        return undefined;
    const collected = await collectArtifacts(storeOf(inputs, context), inputs.traceArtifacts);
    const others = collected.otherFiles > 0 ? ` ${collected.otherFiles} other files in them were left unread.` : '';
    const what = inputs.mode === 'merge' ? 'files' : 'trace files';
    log.text(`Read ${collected.files.length} ${what} from artifacts: ${collected.artifacts.join(', ') || 'none'}.${others}`);
    return collected;
}
function storeOf(inputs, context) {
    if (inputs.runId !== undefined && inputs.runId !== context.runId) {
        if (context.repository === undefined || inputs.token === '')
            throw (0,artifact_error/* artifactError */.X)('E_ARTIFACT_UNAVAILABLE', 'Artifacts of another run need the input `github-token`, which is empty.');
        return otherRunStore(new GithubApi(context.apiUrl, inputs.token), context.repository, inputs.runId);
    }
    if (!context.results)
        throw (0,artifact_error/* artifactError */.X)('E_ARTIFACT_UNAVAILABLE', 'The runner offers no artifact service of the present version.');
    return thisRunStore(context.results);
}

;// CONCATENATED MODULE: ./lib/action/judgement.js
/** 0 pass, and whatever another job will judge · 1 fail · 2 wrong input · 3 our bug · 5 no evidence (0 where the workflow lets that pass). */
function exitCode(judgement, onNoEvidence) {
    if (judgement.kind === 'problems')
        return judgement.bug ? 3 : 2;
    if (judgement.partial !== undefined)
        return 0;
    switch (judgement.result.verdict) {
        case 'pass':
            return 0;
        case 'fail':
            return 1;
        case 'no-evidence':
            return onNoEvidence === 'error' ? 5 : 0;
    }
}

;// CONCATENATED MODULE: ./lib/action/artifact-name.js

const prefix = 'assay-evidence';
/** UTF-16 units of each readable part; GitHub takes names of 256 bytes. */
const longestPart = 30;
/**
 * The artifact's name where the workflow gives none: words for people, then a fingerprint of the exact values, because
 * what is cut or replaced for readability must not make two names one.
 */
function artifactName(identity) {
    const { check, workflow, job, matrix, attempt } = identity;
    const exact = JSON.stringify([check, workflow, job, matrix, attempt]);
    const fingerprint = (0,external_node_crypto_.createHash)('sha256').update(exact).digest('hex').slice(0, 8);
    const words = [check === 'assay' ? '' : check, workflow, job, ...matrixWords(matrix), attempt];
    return [prefix, ...words.map(artifact_name_readable).filter((word) => word !== ''), fingerprint].join('-');
}
/** The first few values of the leg; a value that is no scalar shows in the fingerprint only. */
function matrixWords(matrix) {
    try {
        return Object.values((JSON.parse(matrix) ?? {}))
            .filter((value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
            .slice(0, 3)
            .map(String);
    }
    catch {
        return [];
    }
}
/** ASCII only, so that a name is as long in bytes as in characters. */
function artifact_name_readable(word) {
    return word
        .slice(0, longestPart)
        .replace(/[^A-Za-z0-9._]+/g, '-')
        .replace(/^[-.]+|[-.]+$/g, '');
}

;// CONCATENATED MODULE: ./lib/action/read-inputs.js




const commentModes = ['auto', 'always', 'on-change', 'on-failure', 'never'];
const modes = ['check', 'publish', 'collect', 'merge'];
/** Reads every input and gathers what is wrong with them. With problems, the inputs hold defaults in the places of wrong values. */
function readInputs(env) {
    const reader = new InputReader(env);
    const name = reader.checked('name', /^[^<>\p{Cc}]{1,100}$/u, 'at most 100 characters, none of them `<`, `>` or a line break') ??
        'assay';
    const evidence = reader.checked('evidence', /^[^":<>|*?\\/\r\n]{1,200}$/, 'an artifact name: no `" : < > | * ? \\ /`');
    const mode = reader.choice('mode', modes) ?? 'check';
    if (mode === 'collect' && evidence === 'none')
        reader.wrong('evidence', evidence, 'an artifact name with `mode: collect`: its artifact is what `mode: merge` reads');
    const patterns = reader.lines('trace-artifacts');
    const matrix = reader.text('matrix');
    const section = reader.text('section') ?? matrix ?? '';
    const named = evidence === 'none' ? undefined : evidence;
    const keptAs = (attempt) => named ?? defaultArtifact(name, matrix, { ...env, GITHUB_RUN_ATTEMPT: attempt });
    const artifact = mode === 'collect'
        ? (named ?? partialArtifact(name, `${env.GITHUB_JOB} ${section}`))
        : keptAs(env.GITHUB_RUN_ATTEMPT ?? '');
    const inputs = {
        mode,
        policy: reader.text('policy'),
        policyRef: reader.choice('policy-ref', ['head', 'base']) ?? 'head',
        traces: reader.lines('traces'),
        traceArtifacts: mode === 'merge' && patterns.length === 0 ? [partialArtifact(name, undefined)] : patterns,
        runId: reader.checked('run-id', /^\d{1,20}$/, 'the number of a workflow run'),
        traceFormat: formatOf(reader.text('trace-format')),
        failOn: reader.choice('fail-on', ['error', 'warning', 'note', 'none']) ?? 'error',
        minCoverage: reader.number('min-coverage', 0, 100),
        onNoEvidence: reader.choice('on-no-evidence', ['error', 'warn', 'ignore']) ?? 'error',
        baseline: baselineOf(reader.text('baseline')),
        failOnNewOnly: (reader.choice('fail-on-new-only', ['true', 'false']) ?? 'false') === 'true',
        comment: reader.choice('comment', commentModes) ?? 'auto',
        annotations: (reader.choice('annotations', ['true', 'false']) ?? 'true') === 'true',
        name,
        section,
        evidence: evidence === 'none' ? undefined : artifact,
        keptAs: (attempt) => keptAs(String(attempt)),
        retentionDays: reader.number('retention-days', 1, 400, true),
        reports: reader.lines('reports').flatMap((line) => reader.report(line) ?? []),
        redact: reader.choice('redact', ['values', 'secrets', 'none']) ?? 'values',
        token: reader.text('github-token') ?? '',
    };
    if (inputs.failOnNewOnly && inputs.baseline === 'none')
        reader.wrong('fail-on-new-only', 'true', 'a baseline, without which nothing is known to be old; and `baseline` is `none`');
    return { inputs, problems: reader.problems };
}
function baselineOf(text = 'auto') {
    return text === 'auto' || text === 'none' ? text : { file: text };
}
function formatOf(name) {
    return name === 'auto' ? undefined : name;
}
/** Every job, matrix leg and attempt keeps evidence of its own. */
function defaultArtifact(check, matrix, env) {
    return artifactName({
        check,
        workflow: env.GITHUB_WORKFLOW ?? '',
        job: env.GITHUB_JOB ?? '',
        matrix: matrix ?? '',
        attempt: env.GITHUB_RUN_ATTEMPT ?? '',
    });
}
/**
 * The name under which a job keeps its partial result, such that one pattern finds those of all jobs of a check.
 *
 * @param leg whatever tells the job from others of the run; absent = that pattern
 */
function partialArtifact(check, leg) {
    const which = leg === undefined ? '*' : (0,external_node_crypto_.createHash)('sha256').update(leg).digest('hex').slice(0, 8);
    const name = check === 'assay' ? '' : `-${check.replace(/[":<>|*?\\/\r\n ]+/g, '-')}`;
    return `assay-partial${name}-${which}`;
}
/** Turns the runner's `INPUT_*` variables into values; every wrong one becomes a problem. */
class InputReader {
    problems = [];
    #env;
    constructor(env) {
        this.#env = env;
    }
    text(input) {
        return this.#env[`INPUT_${input.toUpperCase()}`]?.trim() || undefined;
    }
    lines(input) {
        return (this.text(input) ?? '')
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== '' && !line.startsWith('#'));
    }
    choice(input, choices) {
        const text = this.text(input)?.toLowerCase();
        const choice = choices.find((candidate) => candidate === text);
        if (text !== undefined && choice === undefined)
            this.wrong(input, text, `one of ${choices.map((it) => `\`${it}\``).join(', ')}`, (0,did_you_mean/* didYouMean */.a)(text, choices));
        return choice;
    }
    number(input, min, max, whole = false) {
        const text = this.text(input);
        if (text === undefined)
            return undefined;
        const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
        if (value >= min && value <= max && (!whole || Number.isInteger(value)))
            return value;
        this.wrong(input, text, `a ${whole ? 'whole ' : ''}number from ${min} to ${max}`);
        return undefined;
    }
    checked(input, pattern, what) {
        const text = this.text(input);
        if (text === undefined || pattern.test(text))
            return text;
        this.wrong(input, text, what);
        return undefined;
    }
    /** `sarif=out/assay.sarif` */
    report(line) {
        const at = line.indexOf('=');
        const [format, path] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
        if (at <= 0 || format === '' || path === '')
            this.wrong('reports', line, 'lines of `format=path`, such as `json=assay.json`');
        else if (isReportFormat(format))
            return { format, path };
        else
            this.wrong('reports', format, `the formats ${Object.keys(reporters).join(', ')}`, (0,did_you_mean/* didYouMean */.a)(format, Object.keys(reporters)));
        return undefined;
    }
    /** Gathers what is wrong with one input, with what is right. */
    wrong(input, value, expected, meant) {
        this.problems.push({
            code: 'E_ACTION_INPUT',
            level: 'error',
            message: `The input \`${input}\` is ${JSON.stringify(value.slice(0, 100))}; it takes ${expected}.`,
            remedy: `Correct \`${input}:\` under \`with:\` in the workflow.${meant === undefined ? '' : ` Did you mean \`${meant}\`?`}`,
        });
    }
}

;// CONCATENATED MODULE: ./lib/action/find-pull-request.js

/** Milliseconds. */
const find_pull_request_patience = 15_000;
/**
 * The open pull request whose head the run was about, by repository and commit. The branch's name only narrows the search: a
 * stranger chooses it, and can choose one that another pull request bears.
 */
async function findPullRequest(api, repository, run) {
    if (run.headBranch === undefined)
        return { kind: 'none', why: 'the triggering run belongs to no branch' };
    const head = encodeURIComponent(`${run.headRepository.split('/')[0]}:${run.headBranch}`);
    try {
        const path = `/repos/${repository}/pulls?state=open&head=${head}&per_page=100`;
        const answer = await api.read(path, Deadline.in(find_pull_request_patience));
        return choosePullRequest(answer.body, repository, run);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return {
            kind: 'none',
            why: `GitHub did not say which pull request the commit ${run.headSha.slice(0, 7)} belongs to: ${why} (it takes \`permissions: { pull-requests: write }\`)`,
        };
    }
}
/** Exported for its tests. @param listed the answer of the API, anything at all */
function choosePullRequest(listed, repository, run) {
    const ofHead = (Array.isArray(listed) ? listed : []).flatMap((item) => {
        const pull = readPullRequest(item);
        return pull && same(pull.headRepository, run.headRepository) && same(pull.baseRepository, repository) ? [pull] : [];
    });
    const commit = run.headSha.slice(0, 7);
    const matching = ofHead.filter(({ headSha }) => headSha === run.headSha);
    const [only, ...more] = matching;
    if (only === undefined)
        return {
            kind: 'none',
            why: ofHead.length > 0
                ? `the commit ${commit} is no longer the head of pull request #${ofHead[0]?.number}, whose newer run reports`
                : `no open pull request has the commit ${commit} as its head`,
        };
    if (more.length > 0)
        return {
            kind: 'none',
            // Which base branch's policy judges would be the author's to choose.
            why: `several open pull requests have the commit ${commit} as their head (${matching.map(({ number }) => `#${number}`).join(', ')})`,
        };
    const fork = !same(only.headRepository, repository);
    return { kind: 'found', number: only.number, base: only.base, fork };
}
/** Why a report about the commit would be wrong by now; nothing if it is still the head. */
async function whyOutdated(api, repository, number, commit, deadline) {
    const answer = await api.request('GET', `/repos/${repository}/pulls/${number}`, deadline);
    if (find_pull_request_field(find_pull_request_field(answer.body, 'head'), 'sha') === commit)
        return undefined;
    return `the commit ${commit.slice(0, 7)} is no longer the head of pull request #${number}`;
}
function readPullRequest(value) {
    const number = find_pull_request_field(value, 'number');
    const headSha = find_pull_request_field(find_pull_request_field(value, 'head'), 'sha');
    const baseSha = find_pull_request_field(find_pull_request_field(value, 'base'), 'sha');
    const branch = find_pull_request_field(find_pull_request_field(value, 'base'), 'ref');
    const headRepository = find_pull_request_field(find_pull_request_field(find_pull_request_field(value, 'head'), 'repo'), 'full_name');
    const baseRepository = find_pull_request_field(find_pull_request_field(find_pull_request_field(value, 'base'), 'repo'), 'full_name');
    const isCommit = (it) => typeof it === 'string' && /^[0-9a-f]{40,64}$/.test(it);
    if (typeof number !== 'number' || !isCommit(headSha) || !isCommit(baseSha))
        return undefined;
    if (typeof headRepository !== 'string' || typeof baseRepository !== 'string')
        return undefined;
    const base = { sha: baseSha, branch: typeof branch === 'string' && branch !== '' ? branch : undefined };
    return { number, headSha, base, headRepository, baseRepository };
}
function same(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
function find_pull_request_field(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}

;// CONCATENATED MODULE: ./lib/action/situate.js


/**
 * Under `mode: publish`, puts the run that ended in the place of this one: its artifacts, its commit, and the pull request that
 * GitHub knows for that commit. Nothing that the run itself wrote has a say in it. Never throws.
 */
async function situate({ context, inputs, problems }) {
    if (inputs.mode !== 'publish' || problems.length > 0)
        return { context, inputs, problems };
    const wrong = wrongUse(context, inputs);
    const run = context.triggeringRun;
    if (wrong.length > 0 || run === undefined)
        return { context, inputs, problems: wrong };
    const found = await findPullRequest(new GithubApi(context.apiUrl, inputs.token), context.repository ?? '', run);
    const about = { ...context, commit: run.headSha };
    const ofRun = { ...inputs, runId: run.id };
    if (found.kind === 'none')
        return { context: { ...about, pullRequest: undefined, noPullRequest: found.why }, inputs: ofRun, problems };
    const { number, base, fork } = found;
    const situated = { ...about, pullRequest: { number, fork }, base: { ...base, of: 'pull request' } };
    return { context: situated, inputs: ofRun, problems };
}
function wrongUse(context, inputs) {
    const wrong = [
        [
            context.event !== 'workflow_run' || context.triggeringRun === undefined,
            `\`mode: publish\` works under the event \`workflow_run\`, and this is \`${context.event}\`.`,
            'Let the workflow start `on: workflow_run:`; examples/workflows/fork-publish.yml is ready to copy.',
        ],
        [
            inputs.traceArtifacts.length === 0,
            '`mode: publish` reads the artifacts of the run that triggered it, and `trace-artifacts` names none.',
            'Name the artifacts that the triggering workflow uploads in `trace-artifacts`.',
        ],
        [
            inputs.traces.length > 0 || inputs.runId !== undefined,
            '`mode: publish` reads nothing but artifacts of the run that triggered it: neither `traces` nor `run-id` goes with it.',
            'Leave `traces` and `run-id` out.',
        ],
        [
            inputs.token === '',
            '`mode: publish` asks GitHub for artifacts, policy and pull request, and the input `github-token` is empty.',
            'Leave `github-token` out of the workflow to use the job’s own token.',
        ],
    ];
    return wrong
        .filter(([is]) => is)
        .map(([, message, remedy]) => ({ code: 'E_ACTION_INPUT', level: 'error', message, remedy }));
}

// EXTERNAL MODULE: ./lib/reporters/github/plan/annotation.js
var plan_annotation = __nccwpck_require__(5325);
// EXTERNAL MODULE: ./lib/text/escape-workflow-command.js
var escape_workflow_command = __nccwpck_require__(3664);
// EXTERNAL MODULE: ./lib/text/strip-control.js
var strip_control = __nccwpck_require__(72997);
;// CONCATENATED MODULE: ./lib/action/tell/log.js



/**
 * The only way to the job's log. Text from outside cannot start a workflow command, move the cursor or hide:
 * the runner obeys commands anywhere in our output, and the log is all that a user has when something goes wrong.
 */
class Log {
    #write;
    #used = { error: 0, warning: 0, notice: 0 };
    constructor(write) {
        this.#write = write;
    }
    /** One line, or several of a text of our own reporters. */
    text(text) {
        for (const line of text.split('\n'))
            this.#write(`${(0,escape_workflow_command/* neutraliseCommands */.$B)((0,strip_control/* stripControl */.kU)(line))}\n`);
    }
    /** Lines that a reader unfolds. */
    group(title, text) {
        this.#write(`::group::${(0,escape_workflow_command/* escapeCommandData */.V9)((0,strip_control/* stripControl */.kU)(title))}\n`);
        this.text(text.replace(/\n$/, ''));
        this.#write('::endgroup::\n');
    }
    /** A message above the limit of its level is shown as the next weaker level, and at last as a plain line: never lost. */
    annotate(annotation) {
        const level = this.#freeLevel(annotation.level);
        if (level === undefined) {
            this.text(`${annotation.level}: ${(0,plan_annotation/* annotationMessage */.L0)(annotation.message)}`);
            return;
        }
        this.#used[level] += 1;
        this.#write(`${(0,plan_annotation/* annotationCommand */.jx)({ ...annotation, level })}\n`);
    }
    #freeLevel(level) {
        const weaker = level === 'error' ? ['error', 'warning', 'notice'] : level === 'warning' ? ['warning', 'notice'] : ['notice'];
        return weaker.find((candidate) => this.#used[candidate] < plan_annotation/* annotationLimit */.xN);
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
;// CONCATENATED MODULE: ./lib/action/tell/stage-files.js



/** A fresh folder outside the workspace, where no checkout can have put a link. It stays for later steps of the job. */
async function stagingFolder(temporary) {
    const fresh = (parent) => (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'assay-'));
    return fresh(temporary ?? (0,external_node_os_.tmpdir)()).catch(() => fresh((0,external_node_os_.tmpdir)()));
}
/**
 * Writes files below a folder and gives their absolute paths, in the order in which they were given.
 * @param contents by relative path; what an artifact may not hold in a name becomes `-`
 */
async function stageFiles(root, contents) {
    const files = [];
    for (const [path, content] of contents) {
        const parts = path.split(/[\\/]+/).filter((part) => part !== '' && part !== '.' && part !== '..');
        const file = (0,external_node_path_.join)(root, ...parts.map((part) => part.replace(/[":<>|*?\p{Cc}]/gu, '-')));
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        await (0,promises_.writeFile)(file, content);
        files.push(file);
    }
    return files;
}

;// CONCATENATED MODULE: ./lib/reporters/github/github-report.js
/** The line by which the comment is found again. `name` holds no `<`, `>` or line break: the inputs see to that. */
function commentMarker(name) {
    return `<!-- assay-action:v1 name=${name} -->`;
}

// EXTERNAL MODULE: ./lib/text/truncate.js
var truncate = __nccwpck_require__(44765);
;// CONCATENATED MODULE: ./lib/reporters/github/plan/surfaces.js

/** GitHub takes 65,536 characters; what is left is room for what it may count otherwise. In UTF-16 units. */
const comment = {
    budget: 60_000,
    measure: (text) => text.length,
    findings: 20,
    stories: 8,
    others: 30,
    files: false,
    rest: ({ runUrl }) => (runUrl === undefined ? 'the job summary' : `the [job summary](${encodeURI(runUrl)})`),
};
/** GitHub takes 1 MiB per step, in bytes, and drops the whole summary above it; notes about publishing may follow. */
const summary = {
    budget: 900_000,
    measure: truncate/* utf8Length */.wI,
    findings: 1000,
    stories: 50,
    others: 500,
    files: true,
    rest: ({ runUrl }) => runUrl === undefined ? 'the artifact' : `the [artifact of the run](${encodeURI(runUrl)}#artifacts)`,
};

// EXTERNAL MODULE: ./lib/text/escape-markdown.js
var escape_markdown = __nccwpck_require__(71852);
// EXTERNAL MODULE: ./lib/reporters/compare/compare-phrases.js
var compare_phrases = __nccwpck_require__(67874);
;// CONCATENATED MODULE: ./lib/reporters/github/level-icons.js
/** A word beside every icon. */
const levelIcons = {
    error: { icon: '❌', word: 'error' },
    warning: { icon: '⚠️', word: 'warning' },
    note: { icon: 'ℹ️', word: 'note' },
};

;// CONCATENATED MODULE: ./lib/reporters/github/sections.js




/** `<sub>commit · baseline · policy · evidence · run</sub>`: always the last line. */
function footer(result, report) {
    const parts = [
        ...(report.commit === undefined ? [] : [`commit ${(0,escape_markdown/* markdownCode */.D9)(report.commit.slice(0, 7))}`]),
        ...baselineParts(result, report),
        ...(result === undefined ? [] : [`policy ${(0,escape_markdown/* markdownCode */.D9)(result.policy.digest.slice(0, 19))}`]),
        ...(report.evidenceDigest === undefined ? [] : [`evidence ${(0,escape_markdown/* markdownCode */.D9)(report.evidenceDigest)}`]),
        ...(report.runUrl === undefined ? [] : [`[run and artifact](${encodeURI(report.runUrl)})`]),
    ];
    return `\n<sub>${['Assay', ...parts].join(' · ')}</sub>\n`;
}
/** `baseline abc1234, 3 days old, sha256:…`: what is known of it. */
function baselineParts(result, { baseline }) {
    if (result?.comparison?.baseline !== 'used')
        return [];
    const { commit } = result.comparison.base;
    const name = commit === undefined ? undefined : (0,escape_markdown/* markdownCode */.D9)(commit.slice(0, 7));
    const known = [
        name !== undefined && baseline?.url !== undefined ? `[${name}](${encodeURI(baseline.url)})` : name,
        baseline?.age,
        baseline && (0,escape_markdown/* markdownCode */.D9)(baseline.digest.slice(0, 19)),
    ].filter((part) => part !== undefined);
    return known.length === 0 ? [] : [`baseline ${known.join(', ')}`];
}
/** Every kind of finding that counts, worst first. */
function findingsTable(result, kinds, report, surface) {
    const kept = kinds.reduce((sum, kind) => sum + kind.findings.length, 0);
    return {
        head: '\n| Check | What, and what to do | Broken in, first at |\n|---|---|---|\n',
        rows: kinds.map(findingRow),
        foot: result.findingsOmitted === 0
            ? ''
            : `\n_The table is of the first ${kept} findings; ${result.findingsOmitted} more were counted and not kept._\n`,
        most: surface.findings,
        cut: (shown) => `\n_Showing ${shown} of ${kinds.length} kinds of findings, worst first; ${surface.rest(report)} holds all of them._\n`,
    };
}
function findingRow(kind) {
    const { first } = kind;
    const { icon, word } = levelIcons[first.level];
    const at = first.location ?? first.policyLocation;
    const tool = first.tool === undefined ? undefined : (0,escape_markdown/* markdownCode */.D9)(first.tool);
    const status = kind.change === undefined ? '' : `, **${compare_phrases/* statusWords */.o7[kind.change.status]}**`;
    return row([
        lines(`${icon}&nbsp;${word}${status}`, (0,escape_markdown/* markdownCode */.D9)(first.rule), tool),
        (0,escape_markdown/* markdownText */.p7)(first.message, 400),
        lines(kind.change ? (0,compare_phrases/* ratesPhrase */.zp)(kind.change) : brokenIn(kind), at && place(at)),
    ]);
}
/** `1/10 traces`, and how many findings that were if more. */
function brokenIn({ findings, traces, row }) {
    if (traces === 0)
        return findings.length === 1 ? undefined : `${findings.length}&nbsp;times`;
    const of = row === undefined || row.applicable < traces ? '' : `/${row.applicable}`;
    const share = `${traces}${of}&nbsp;trace${of === '' && traces === 1 ? '' : 's'}`;
    return findings.length > traces ? `${share}, ${findings.length}&nbsp;times` : share;
}
/** Several lines in one cell. */
function lines(...parts) {
    return parts.filter((part) => part !== undefined).join('<br>');
}
function acceptedTable(kinds, report, surface) {
    const count = kinds.reduce((sum, kind) => sum + kind.findings.length, 0);
    return details(`Tolerated and waived (${count}): shown, not counted`, '| Rule | Tool | Why | Times |\n|---|---|---|--:|\n', kinds.map(({ first, findings }) => row([
        (0,escape_markdown/* markdownCode */.D9)(first.rule),
        first.tool === undefined ? '' : (0,escape_markdown/* markdownCode */.D9)(first.tool),
        (0,escape_markdown/* markdownText */.p7)((0,phrases/* acceptedPhrase */.TF)(first) ?? ''),
        String(findings.length),
    ])), report, surface);
}
function rulesTable(rules, report, surface) {
    const worstFirst = [...rules].sort((a, b) => b.violated - a.violated || b.applicable - a.applicable);
    const broken = rules.filter((rule) => rule.violated > 0).length;
    return details(`Rules: ${broken === 0 ? 'none' : broken} of ${rules.length} violated`, '| Rule | Held | Violated | Not exercised | Not evaluable |\n|---|--:|--:|--:|--:|\n', worstFirst.map((rule) => row([
        (0,escape_markdown/* markdownCode */.D9)(rule.rule),
        `${rule.held}/${rule.applicable}`,
        rule.violated === 0 ? '0' : `**${rule.violated}/${rule.applicable}**`,
        String(rule.notExercised),
        String(rule.notEvaluable),
    ])), report, surface);
}
function coverageList(result, report, surface) {
    const { coverage } = result;
    const lists = [
        ['Never called', coverage.uncovered],
        ['Called, not in the policy', coverage.unexpected],
        ['Denied, and called', coverage.deniedSeen],
        ['Denied, never tried', coverage.deniedUnseen],
        ['Called', coverage.covered],
    ];
    return details(`Coverage: ${(0,phrases/* coveragePhrase */.gY)(result)}; rules exercised ${coverage.rulePercent} %`, '', lists.flatMap(([title, tools]) => (tools.length === 0 ? [] : [`- ${title}: ${sections_names(tools, report, surface)}\n`])), report, surface);
}
/** A list inside a line has no rows to leave out, so it is cut here. */
function sections_names(tools, report, { others: most, rest }) {
    const shown = tools.slice(0, most).map((tool) => (0,escape_markdown/* markdownCode */.D9)(tool, 80));
    const cut = tools.length > most ? ` … (showing ${most} of ${tools.length}; ${rest(report)} has more)` : '';
    return `${shown.join(', ')}${cut}`;
}
/** What the verdict does not speak about: records of other kinds, rules that could not be judged. */
function notEvaluated(result, report, surface) {
    const rows = [
        ...(0,phrases/* silentFiles */.BT)(result).map(({ file, format }) => `- ${(0,escape_markdown/* markdownCode */.D9)(file)} holds no tool call, read as ${(0,escape_markdown/* markdownText */.p7)(format)}\n`),
        ...result.rules
            .filter((rule) => rule.notEvaluable > 0)
            .map((rule) => `- ${(0,escape_markdown/* markdownCode */.D9)(rule.rule)} could not be evaluated in ${(0,phrases/* plural */.LS)(rule.notEvaluable, 'trace')}\n`),
        ...result.traces.skipped.map(({ reason, count }) => `- ${(0,phrases/* plural */.LS)(count, 'record')} skipped: ${(0,escape_markdown/* markdownText */.p7)(reason)}\n`),
    ];
    return rows.length === 0
        ? []
        : [details(`Not judged (${rows.length}): skipped or not evaluable`, '', rows, report, surface)];
}
function filesTable({ traces }, report, surface) {
    const rows = traces.files.map(({ file, format, traces, calls, sha256 }) => row([(0,escape_markdown/* markdownCode */.D9)(file), (0,escape_markdown/* markdownCode */.D9)(format), String(traces), String(calls), (0,escape_markdown/* markdownCode */.D9)(sha256.slice(0, 12))]));
    const head = '| File | Format | Traces | Calls | SHA-256 |\n|---|---|--:|--:|---|\n';
    return rows.length === 0 ? [] : [details(`Trace files (${rows.length})`, head, rows, report, surface)];
}
function reproduction(command) {
    const head = `\n<details><summary>Reproduce</summary>\n\n${(0,escape_markdown/* markdownFence */.p0)(command, 'sh')}\n`;
    return { head, rows: [], foot: '\n</details>\n', most: 0, cut: () => '' };
}
/** `title` is raw HTML. */
function details(title, head, rows, report, surface) {
    return {
        head: `\n<details><summary>${title}</summary>\n\n${head}`,
        rows,
        foot: '\n</details>\n',
        most: surface.others,
        cut: (shown) => `\n_Showing ${shown} of ${rows.length} above; ${surface.rest(report)} holds all of them._\n`,
    };
}
function row(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
function place(at) {
    return (0,escape_markdown/* markdownCode */.D9)(`${at.file}:${at.line}`);
}

;// CONCATENATED MODULE: ./lib/reporters/github/comparison-sections.js



const show = (name) => (0,escape_markdown/* markdownCode */.D9)(name, 80);
/** The earlier run that this one was compared with; absent if there was none to use. */
function comparedRuns({ comparison }) {
    return comparison?.baseline === 'used' ? comparison : undefined;
}
/** Paragraphs for the head of the report. That there is no baseline is written out: it is not "no change". */
function comparisonRemarks({ comparison }, { failOnNewOnly }) {
    if (comparison === undefined)
        return [];
    if (comparison.baseline !== 'used') {
        const counts = failOnNewOnly ? ' So every finding counts.' : '';
        return [`**No baseline:** ${(0,escape_markdown/* markdownText */.p7)(comparison.message, 600)}${counts}`];
    }
    return [
        `**Against the baseline** (${(0,compare_phrases/* basePhrase */.vx)(comparison, show)}): ${(0,compare_phrases/* changesPhrase */.NH)(comparison)}.`,
        ...(0,compare_phrases/* caveats */.oW)(comparison, show).map((line) => `⚠️ ${line}`),
        ...(0,compare_phrases/* gains */.x1)(comparison),
    ];
}
/** What the agent does differently: the first thing that a reviewer of an agent wants to know. */
function behaviourSection(result, report, surface) {
    const compared = comparedRuns(result);
    const certain = compared?.behaviour.filter((change) => change.certain) ?? [];
    const uncertain = compared && (0,compare_phrases/* uncertainPhrase */.N2)(compared);
    if (certain.length === 0 && uncertain === undefined)
        return [];
    return [
        {
            head: certain.length === 0 ? '' : '\n#### What changed in behaviour\n\nIn traces, before → now:\n\n',
            rows: certain.map((change) => `- ${(0,compare_phrases/* behaviourPhrase */.zZ)(change, show)}\n`),
            foot: uncertain === undefined ? '' : `\n_${uncertain}_\n`,
            most: surface.findings,
            cut: (shown) => `\n_Showing ${shown} of ${certain.length} changes; ${surface.rest(report)} has more._\n`,
        },
    ];
}
/** What is no longer broken, and what cannot be told. */
function fixedSections(result, report, surface) {
    const findings = comparedRuns(result)?.findings ?? [];
    const list = (title, status) => {
        const rows = findings.filter((change) => change.status === status).map((it) => `- ${(0,compare_phrases/* findingPhrase */.Tc)(it, show)}\n`);
        return rows.length === 0 ? [] : [details(`${title} (${rows.length})`, '', rows, report, surface)];
    };
    return [...list('Fixed since the baseline', 'fixed'), ...list('Cannot tell whether new', 'cannot-tell')];
}
/** Repeats of one task: those that broke always, and those that broke sometimes. */
function casesSection(result, report, surface) {
    const rows = (result.cases ?? [])
        .filter(({ standing }) => standing !== 'held')
        .map((row) => `- **${row.standing}** ${(0,compare_phrases/* casePhrase */.IJ)(row, show)}\n`);
    return rows.length === 0 ? [] : [details(`Cases: ${(0,compare_phrases/* casesPhrase */.tz)(result)}`, '', rows, report, surface)];
}

;// CONCATENATED MODULE: ./lib/reporters/github/failures/trace-story.js



/** Calls shown before and after the one that broke the rule. */
const before = 3;
const after = 2;
/**
 * What happened in one trace around the call that broke the rule: names of tools and arguments, and the values that may be
 * shown, each on a line of its own. Drawn as a difference, because GitHub colours the lines of one: the call to look at is red.
 */
function traceStory({ rule, callIndex }, timeline) {
    const { total, calls } = timeline;
    const at = callIndex ?? total - 1;
    const shown = calls.filter(({ index }) => index >= at - before && index <= at + after);
    const signatures = new Map(shown.map((call) => [call, signature(call)]));
    const digits = `#${shown.at(-1)?.index}`.length;
    const place = ({ index }) => `#${index}`.padEnd(digits);
    const width = Math.max(11, ...[...signatures.values()].map((text) => [...text].length));
    const lines = shown.flatMap((call, position) => {
        const previous = shown[position - 1]?.index ?? call.index - 1;
        const text = signatures.get(call).padEnd(width);
        const ending = endings[call.outcome ?? 'unknown'];
        return [
            ...(previous < call.index - 1 ? [`  … ${call.index - previous - 1} calls not kept`] : []),
            call.index === callIndex
                ? `- ${place(call)} ${text}  ${ending.padEnd(9)}  ◀ breaks ${trace_story_name(rule, 60)}`
                : `  ${place(call)} ${text}  ${ending}`.trimEnd(),
            ...values(call),
        ];
    });
    const end = callIndex === undefined ? [`- end of the trace  ◀ breaks ${trace_story_name(rule, 60)}`] : [];
    return (0,escape_markdown/* markdownFence */.p0)([heading(timeline, shown), ...lines, ...end].join('\n'), 'diff');
}
const endings = { success: 'ok', error: 'failed', unknown: 'no result' };
function heading({ trace, total }, shown) {
    const [first, last] = [shown[0]?.index, shown.at(-1)?.index];
    const range = first === undefined ? 'no call kept' : `calls ${first} to ${last}`;
    return `@@ trace ${trace_story_name(trace, 60)}, ${range} of ${total} @@`;
}
function signature({ tool, arguments: names }) {
    const list = names === undefined ? '?' : names.map((each) => trace_story_name(each, 24)).join(', ');
    return `${trace_story_name(tool, 40)}(${(0,truncate/* truncate */.xv)(list, 48)})`;
}
function values({ shown = {} }) {
    return Object.entries(shown).map(([path, value]) => `       ${trace_story_name(path, 60)}: ${trace_story_name(value, 60)}`);
}
/** Agent-controlled; one line. */
function trace_story_name(text, max) {
    return (0,strip_control/* stripControl */.kU)((0,truncate/* truncate */.xv)(text, max));
}

;// CONCATENATED MODULE: ./lib/reporters/github/failures/yaml-text.js
/** A name as a YAML scalar: plain where that is safe, else quoted as JSON, which YAML reads. */
function yamlText(text) {
    const plain = /^[A-Za-z_][\w.-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
    return plain ? text : JSON.stringify(text);
}

;// CONCATENATED MODULE: ./lib/reporters/github/failures/policy-change.js



/** The smallest change of which the result knows enough; none where the remedy lies elsewhere. */
function policyChange(kind, result) {
    const { rule, tool } = kind.first;
    if (rule === 'E_RATE_LIMIT')
        return raiseLimit(result);
    // A minimum that the workflow asks for is no line of the policy.
    if (rule === 'E_COVERAGE_BELOW_MIN')
        return kind.first.policyLocation && lowerMinimum(result);
    if (!/^[EW]_/.test(rule))
        return isPlain(rule) ? ofRule(kind) : undefined;
    return tool === undefined || !isPlain(tool) ? undefined : ofTool(kind, tool, result);
}
/** A name that would be shown otherwise than it is written cannot be pasted. */
function isPlain(name) {
    return name.length <= 200 && name.search(strip_control/* invisible */.q4) < 0;
}
function ofTool(kind, tool, result) {
    switch (kind.first.rule) {
        case 'E_TOOL_NOT_ALLOWED':
            return { effect: 'so that the tool may be called', lines: [' tools:', '   allow:', `+    - ${yamlText(tool)}`] };
        case 'E_TOOL_DENIED':
            return withdrawDeny(tool, result);
        case 'E_ARG_SCHEMA':
            return lowerLevel(kind.first);
        case 'E_TOOL_UNCONSTRAINED':
            return addSchema(tool, result);
        default:
            return undefined;
    }
}
function withdrawDeny(tool, { coverage }) {
    const entry = coverage.deniedSeen.find((pattern) => (0,tool_pattern/* compileToolPattern */.Y)(pattern)(tool));
    if (entry === undefined || !isPlain(entry))
        return undefined;
    const others = entry === tool ? '' : `, nor any other ${entry}`;
    return {
        effect: `so that the tool is no longer denied${isPlain(others) ? others : ''}`,
        lines: [' tools:', '   deny:', `-    - ${yamlText(entry)}`],
    };
}
/** The arguments that the known traces sent, as a schema to begin with: it forbids nothing that others may send. */
function addSchema(tool, { timelines = [] }) {
    const calls = timelines.flatMap((timeline) => timeline.calls.filter((call) => call.tool === tool));
    const names = new Set(calls.flatMap((call) => call.arguments ?? []).filter(isPlain));
    const properties = [...names].slice(0, 20).map((name) => `${yamlText(name)}: {}`);
    return {
        effect: 'so that the tool’s arguments are looked at',
        lines: [
            ' schemas:',
            `+  ${yamlText(tool)}:`,
            '+    type: object',
            ...(properties.length > 0 ? [`+    properties: { ${properties.join(', ')} }`] : []),
        ],
    };
}
/** The finding of the first call too many stands at the limit; the last one says how many calls there were. */
function raiseLimit({ findings }) {
    const indices = findings.flatMap(({ rule, callIndex }) => (rule === 'E_RATE_LIMIT' ? (callIndex ?? []) : []));
    if (indices.length === 0)
        return undefined;
    const [least, most] = indices.reduce(([low, high], index) => [Math.min(low, index), Math.max(high, index)], [
        Number.MAX_SAFE_INTEGER,
        0,
    ]);
    return {
        effect: 'so that traces of this length are allowed',
        lines: [' limits:', `-  max_tool_calls_total: ${least}`, `+  max_tool_calls_total: ${most + 1}`],
    };
}
function lowerMinimum({ coverage }) {
    return {
        effect: 'so that the gate asks for what is covered today',
        lines: [' coverage:', `+  min: ${Math.floor(coverage.percent)}`],
    };
}
/** Agents are random: of enough traces a small share may break a rule, which then stays strict about more. */
function ofRule({ first, row }) {
    const share = row === undefined || row.applicable < 20 ? 1 : row.violated / row.applicable;
    if (share > 0.1)
        return lowerLevel(first);
    return {
        effect: 'so that this share of traces may break the rule, and no larger one',
        newSection: true,
        lines: ['+tolerate:', `+  ${yamlText(first.rule)}: ${Math.ceil(share * 100) / 100}`],
    };
}
function lowerLevel({ rule, level }) {
    if (level === 'note')
        return undefined;
    return {
        effect: 'so that the rule reports and fails nothing',
        newSection: true,
        lines: ['+levels:', `+  ${yamlText(rule)}: ${level === 'error' ? 'warning' : 'note'}`],
    };
}

;// CONCATENATED MODULE: ./lib/reporters/github/failures/ways-out.js




/** Days that a proposed waiver lasts. */
const waiverDays = 30;
/** Two ways out for a failure that is right as it is, both to paste into the policy: a changed rule, a waiver that ends. */
function waysOut(kind, result, today) {
    const at = kind.first.policyLocation;
    const change = policyChange(kind, result);
    const place = at === undefined || change?.newSection ? (result.policy.file ?? 'the policy') : `${at.file}:${at.line}`;
    const waiver = today === undefined ? undefined : waiverOf(kind, today);
    return [
        ...(change === undefined
            ? []
            : [
                `**Change the policy**, ${change.effect}:`,
                (0,escape_markdown/* markdownFence */.p0)([`@@ ${(0,strip_control/* stripControl */.kU)(place)} @@`, ...change.lines].join('\n'), 'diff'),
            ]),
        ...(waiver === undefined
            ? []
            : ['**Or accept it** for thirty days, in somebody’s name:', (0,escape_markdown/* markdownFence */.p0)(waiver, 'yaml')]),
    ].join('\n\n');
}
/** Problems of the input are corrected, not accepted. */
const notWaivable = /^(?:E_TRACE_|W_WAIVER_|W_NO_EVIDENCE|W_POLICY_|W_SECRET_)/;
function waiverOf({ first }, today) {
    if (notWaivable.test(first.rule))
        return undefined;
    const what = [first.rule, first.tool].filter((part) => part !== undefined).map((part) => (0,strip_control/* stripControl */.kU)(part));
    return [
        'waivers:',
        `  - fingerprint: ${yamlText(first.fingerprint)} # ${what.join(', ')}`,
        '    reason: "why this may stay for now"',
        '    owner: "@your-team"',
        `    expires: ${daysAfter(today, waiverDays)}`,
    ].join('\n');
}
function daysAfter(day, days) {
    return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./lib/reporters/github/failures/failures.js




/** For each failure, folded: how it came about in one trace, how to see it again, and the ways out. */
function failureStories(result, kinds, report, surface) {
    const timelines = new Map((result.timelines ?? []).map((timeline) => [timeline.trace, timeline]));
    const blocks = kinds.flatMap((kind) => failure(kind, timelines, result, report) ?? []);
    if (blocks.length === 0)
        return [];
    return [
        {
            head: '\n#### How it happened, and the ways out\n',
            // The worst one is read without a click.
            rows: blocks.map((block, at) => (at === 0 ? block.replace('<details>', '<details open>') : block)),
            foot: '',
            most: surface.stories,
            cut: (shown) => `\n_Showing ${shown} of ${blocks.length}, worst first; ${surface.rest(report)} has more._\n`,
        },
    ];
}
function failure(kind, timelines, result, report) {
    const story = storyOf(kind, timelines);
    const ways = waysOut(kind, result, report.today);
    if (story === undefined && ways === '')
        return undefined;
    const { rule, tool, level, policyLocation: at } = kind.first;
    const again = reproduce(kind, result);
    const parts = [
        ...(story === undefined ? [] : [story]),
        ...(again === undefined ? [] : [`**See it again:** ${again}`]),
        ...(ways === '' ? [] : [ways]),
    ];
    const rulePlace = at === undefined ? '' : ` · rule at ${(0,escape_markdown/* htmlCode */.h8)(`${at.file}:${at.line}`)}`;
    const what = tool === undefined || tool === rule ? '' : ` · ${(0,escape_markdown/* htmlCode */.h8)(tool, 60)}`;
    return `\n<details><summary>${levelIcons[level].icon} ${(0,escape_markdown/* htmlCode */.h8)(rule, 80)}${what}${rulePlace}</summary>\n\n${parts.join('\n\n')}\n\n</details>\n`;
}
/** Of the first trace whose calls are known. */
function storyOf({ findings }, timelines) {
    for (const finding of findings) {
        const timeline = finding.trace === undefined ? undefined : timelines.get(finding.trace);
        if (timeline)
            return traceStory(finding, timeline);
    }
    return undefined;
}
/** A shell line for the one file; only for names that a shell takes as they are. */
function reproduce({ first }, { policy }) {
    const words = [policy.file, first.location?.file];
    if (!words.every((word) => word !== undefined && /^[A-Za-z0-9_][\w./-]*$/.test(word)))
        return undefined;
    return (0,escape_markdown/* markdownCode */.D9)(`npx assay check --policy ${words[0]} --traces ${words[1]}`, 500);
}

// EXTERNAL MODULE: ./lib/reporters/github/finding-kinds.js
var finding_kinds = __nccwpck_require__(6207);
;// CONCATENATED MODULE: ./lib/reporters/github/headline.js



/** A word beside every icon: colour alone says nothing to many readers. No evidence is never green. */
const verdictIcons = {
    pass: '✅',
    fail: '❌',
    'no-evidence': '⚪',
    error: '🚫',
};
/** `### ❌ Assay: fail · 2 errors · coverage 77.7 % of tools (7/9)` and, unless all is well, the gate in plain words. */
function headline(result, report) {
    const coverage = result.coverage.empty ? (0,phrases/* coveragePhrase */.gY)(result) : `coverage ${(0,phrases/* coveragePhrase */.gY)(result)}`;
    const title = `### ${verdictIcons[result.verdict]} ${checkTitle(report)}: ${phrases/* verdictNames */.gG[result.verdict]}`;
    const words = [
        ...(foldsContext(result) ? [] : [gate(result, report)]),
        ...remarks(report),
        ...(foldsContext(result) && comparedWithNothing(result) ? [] : comparisonRemarks(result, report)),
    ];
    return `${title} · ${(0,phrases/* countsPhrase */.__)(result)} · ${coverage}\n${quoted(words)}`;
}
/** What a green report keeps in its fold: the gate, and that there was nothing to compare with. */
function foldedContext(result, report) {
    return quoted([gate(result, report), ...(comparedWithNothing(result) ? comparisonRemarks(result, report) : [])]);
}
/** One line where all is well. */
function foldsContext({ verdict }) {
    return verdict === 'pass';
}
function comparedWithNothing({ comparison }) {
    return comparison?.baseline === 'absent';
}
/** `Assay`, with the check's name where there may be several. */
function checkTitle(report) {
    return report.name === 'assay' ? 'Assay' : `Assay (${(0,escape_markdown/* markdownText */.p7)(report.name)})`;
}
function gate(result, report) {
    const looked = `Looked at ${(0,phrases/* tracesPhrase */.YY)(result)}.`;
    const finding = result.comparison?.baseline === 'used' && result.comparison.newOnly ? 'new or worse finding' : 'finding';
    switch (result.verdict) {
        case 'pass':
            return report.failOn === 'none'
                ? `The gate is open (\`fail-on: none\`): findings are reported and fail nothing. ${looked}`
                : `No ${finding} at or above \`${report.failOn}\`, which is where the gate fails. ${looked}`;
        case 'fail':
            return `The gate fails on ${finding}s at or above \`${report.failOn}\`. ${looked}`;
        case 'no-evidence':
            return `Nothing was proven: ${headline_missing(result)} ${report.onNoEvidence === 'error'
                ? 'The job fails.'
                : 'The job goes on, as `on-no-evidence` asks; this is not a pass.'}`;
    }
}
function headline_missing({ traces }) {
    if (traces.files.length === 0)
        return 'no trace file was found. Look at `traces` and `trace-artifacts`.';
    if (traces.calls === 0)
        return 'the traces hold no tool call. Look at what was recorded.';
    return 'a pattern matched no file, so a part of the evidence is missing. Look at `traces` and `trace-artifacts`.';
}
/** What a reviewer must know before anything else, and what could not be done. */
function remarks({ policyChanged, policyWords, notes }) {
    const words = (otherwise) => (0,escape_markdown/* markdownText */.p7)(policyWords ?? otherwise, 1000);
    return [
        ...(policyChanged === true
            ? [`📝 **Review the policy first.** ${words('The policy changed in this pull request.')}`]
            : []),
        ...(policyChanged === 'unknown'
            ? [`❔ ${words('Whether this pull request changes the policy is not known.')}`]
            : []),
        ...notes.map((note) => `⚠️ ${(0,escape_markdown/* markdownText */.p7)(note, 1000)}`),
    ];
}
/** Paragraphs of one quote. */
function quoted(paragraphs) {
    return paragraphs.length === 0 ? '' : `\n${paragraphs.map((text) => `> ${text}`).join('\n>\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/reporters/github/plan/markdown-budget.js
/** `first`, the sections in order of importance, `last`: as much as the surface takes, in whole rows. */
function fitMarkdown(first, sections, last, { budget, measure }, rest) {
    const omitted = (dropped) => `\n_To fit, ${dropped} of ${sections.length} parts of the report were left out; ${rest} holds all of it._\n`;
    let left = budget - measure(first) - measure(last) - measure(omitted(sections.length));
    const parts = [];
    let dropped = 0;
    for (const section of sections) {
        const text = fitSection(section, left, measure);
        if (text === undefined)
            dropped += 1;
        else {
            parts.push(text);
            left -= measure(text);
        }
    }
    return [first, ...parts, dropped === 0 ? '' : omitted(dropped), last].join('');
}
/** The section with as many rows as fit, or nothing if not even one does. */
function fitSection(section, room, measure) {
    const rows = [];
    // The note about a cut is reserved at its longest, so that saying "there is more" never overflows.
    const note = measure(section.cut(section.rows.length));
    let used = measure(section.head) + measure(section.foot);
    for (const row of section.rows) {
        const isLast = rows.length + 1 === section.rows.length;
        if (rows.length === section.most || used + measure(row) + (isLast ? 0 : note) > room)
            break;
        rows.push(row);
        used += measure(row);
    }
    if (rows.length === 0 && section.rows.length > 0)
        return undefined;
    if (used > room)
        return undefined;
    const whole = rows.length === section.rows.length;
    return `${section.head}${rows.join('')}${section.foot}${whole ? '' : section.cut(rows.length)}`;
}

;// CONCATENATED MODULE: ./lib/reporters/github/report-markdown.js






/** A report for one surface: everything open that failed, the rest folded; one line and a fold where all is well. */
function reportMarkdown(first, result, report, surface) {
    const { counted, accepted } = (0,finding_kinds/* findingKinds */.jx)(result);
    const findings = counted.length === 0 ? [] : [findingsTable(result, counted, report, surface)];
    const context = () => [
        ...fixedSections(result, report, surface),
        ...casesSection(result, report, surface),
        ...notEvaluated(result, report, surface),
        ...(accepted.length > 0 ? [acceptedTable(accepted, report, surface)] : []),
        ...(result.rules.length > 0 ? [rulesTable(result.rules, report, surface)] : []),
        coverageList(result, report, surface),
        ...(surface.files ? filesTable(result, report, surface) : []),
        ...(report.reproduce === undefined ? [] : [reproduction(report.reproduce)]),
    ];
    const behaviour = behaviourSection(result, report, surface);
    const head = `${first}${headline(result, report)}`;
    const rest = surface.rest(report);
    if (foldsContext(result)) {
        const open = `\n<details><summary>What was looked at</summary>\n${foldedContext(result, report)}`;
        const last = `\n</details>\n${footer(result, report)}`;
        // Outside the fold, however little else there is to say: an agent may change within its rules.
        const changed = fitMarkdown('', behaviour, '', { ...surface, budget: surface.budget / 2 }, rest);
        return fitMarkdown(`${head}${changed}${open}`, [...findings, ...context()], last, surface, rest);
    }
    const sections = [
        ...behaviour,
        ...findings,
        ...failureStories(result, counted.filter(isFailure), report, surface),
        ...context(),
    ];
    return fitMarkdown(head, sections, footer(result, report), surface, rest);
}
function isFailure({ first }) {
    return first.level !== 'note';
}

;// CONCATENATED MODULE: ./lib/reporters/github/comment.js



/** The pull request comment: marker, verdict, what failed and how, what was covered. Its last line is the footer. */
function renderComment(result, report) {
    return reportMarkdown(`${commentMarker(report.name)}\n`, result, report, comment);
}
/**
 * The comment without what changes on its own: the footer (commit, run, digests), and the days until which waivers are
 * proposed. Two comments of equal substance tell a reader the same.
 */
function commentSubstance(comment) {
    const text = comment.trimEnd();
    return text
        .slice(0, text.lastIndexOf('\n') + 1)
        .trimEnd()
        .replace(/^( {4}expires: )\d{4}-\d{2}-\d{2}$/gm, '$1');
}

;// CONCATENATED MODULE: ./lib/reporters/github/problem-report.js








/** The comment of a check that could not be made: no verdict about the agent, and what to correct. */
function renderProblemComment(problems, report) {
    return `${commentMarker(report.name)}\n${renderProblemSummary(problems, report)}`;
}
function renderProblemSummary(problems, report) {
    const errors = problems.filter((problem) => problem.level === 'error').length;
    // The summary is no larger than the comment, so that both send the reader to the artifact.
    const rest = summary.rest(report);
    return fitMarkdown(`### ${verdictIcons.error} ${checkTitle(report)}: error · ${(0,phrases/* plural */.LS)(errors, 'problem')} to correct\n${quoted(['The check could not be made, so there is no verdict about the agent. The job fails.', ...remarks(report)])}`, [
        {
            head: '\n',
            rows: problems.map(problemBlock),
            foot: '',
            most: 50,
            cut: (shown) => `\n_Showing ${shown} of ${problems.length} problems; ${rest} has more._\n`,
        },
    ], footer(undefined, report), { budget: comment.budget - commentMarker(report.name).length - 1, measure: comment.measure }, rest);
}
function problemBlock(problem) {
    const where = problem.location
        ? ` at ${(0,escape_markdown/* markdownCode */.D9)(`${problem.location.file}:${problem.location.line}:${problem.location.column}`)}`
        : '';
    const excerpt = problem.excerpt === undefined ? '' : `\n${(0,escape_markdown/* markdownFence */.p0)((0,truncate/* truncate */.xv)(problem.excerpt, 1000))}\n`;
    const remedy = problem.remedy === undefined ? '' : `\n${(0,escape_markdown/* markdownText */.p7)(problem.remedy, 600)}\n`;
    return `\n**${(0,escape_markdown/* markdownCode */.D9)(problem.code)}**${where}: ${(0,escape_markdown/* markdownText */.p7)(problem.message, 600)}\n${excerpt}${remedy}`;
}

;// CONCATENATED MODULE: ./lib/reporters/github/summary.js


/** The job summary: the comment's content with far more rows. */
function renderSummary(result, report) {
    return reportMarkdown('', result, report, summary);
}

// EXTERNAL MODULE: ./lib/reporters/github/plan/plan-annotations.js
var plan_annotations = __nccwpck_require__(72344);
;// CONCATENATED MODULE: ./lib/reporters/github/plan/plan-report.js




/**
 * Decides once what every surface shows: new before known, worst first. What one of them leaves out it counts, and names the
 * next larger one: annotations the summary, the comment the summary, the summary the artifact.
 */
function planReport(told, report) {
    const { annotations, cut } = annotationsOf(told, report);
    // What could not be found out is told in the summary alone.
    const { policyChanged } = report;
    const forComment = { ...report, policyChanged: policyChanged === 'unknown' ? undefined : policyChanged };
    const forSummary = { ...report, notes: [...report.notes, ...(report.remarks ?? [])] };
    const texts = told.kind === 'problems'
        ? {
            comment: renderProblemComment(told.problems, forComment),
            summary: renderProblemSummary(told.problems, forSummary),
        }
        : { comment: renderComment(told.result, forComment), summary: renderSummary(told.result, forSummary) };
    const page = report.runUrl === undefined ? '' : ` (${report.runUrl})`;
    return { annotations, cut: cut && `${cut}; more in the job summary${page}`, ...texts };
}
function annotationsOf(told, { annotations = true }) {
    if (told.kind === 'problems')
        return (0,plan_annotations/* planProblemAnnotations */.D)(told.problems);
    return annotations ? (0,plan_annotations/* planAnnotations */.m)(told.result) : { annotations: [], cut: undefined };
}

// EXTERNAL MODULE: ./lib/action/judge/read-partials.js + 2 modules
var read_partials = __nccwpck_require__(75000);
;// CONCATENATED MODULE: ./lib/action/tell/age-phrase.js
const units = [
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
];
/** `3 days old`. @param from and `now`: RFC 3339; nothing for what is no such time, or lies ahead */
function agePhrase(from, now) {
    const age = Date.parse(now) - Date.parse(from);
    if (!(age >= 0))
        return undefined;
    const [unit, length] = units.find(([, milliseconds]) => age >= milliseconds) ?? ['minute', 60_000];
    const count = Math.floor(age / length);
    return `${count} ${unit}${count === 1 ? '' : 's'} old`;
}

;// CONCATENATED MODULE: ./lib/action/tell/plan-publishing.js
function planPublishing(context, inputs) {
    return { comment: planComment(context, inputs), artifact: planArtifact(context, inputs) };
}
function planComment(context, inputs) {
    const { pullRequest, repository } = context;
    if (inputs.mode === 'collect')
        return { kind: 'off', why: '`mode: collect` leaves the comment to `mode: merge`' };
    if (inputs.comment === 'never')
        return { kind: 'off', why: '`comment: never`' };
    if (context.noPullRequest !== undefined)
        return { kind: 'impossible', note: `No comment: ${context.noPullRequest}.` };
    if (!pullRequest || !repository) {
        const why = `the event \`${context.event}\` belongs to no pull request`;
        return inputs.comment === 'auto' ? { kind: 'off', why } : { kind: 'impossible', note: `No comment: ${why}.` };
    }
    if (inputs.token === '')
        return {
            kind: 'impossible',
            note: 'No comment on the pull request: the input `github-token` is empty. Leave it out of the workflow to use the job’s own token.',
        };
    const reader = readOnlyReason(context, pullRequest);
    // Some organisations give forks a token that may write: `always` tries.
    if (reader !== undefined && inputs.comment !== 'always')
        return {
            kind: 'impossible',
            note: `No comment on the pull request: ${reader}, so GitHub gives this job a token that cannot write. Verdict, annotations and this summary are complete.`,
        };
    return { kind: 'try', mode: inputs.comment, repository, pullRequest: pullRequest.number };
}
/** Under `pull_request`, strangers and Dependabot get a token that reads. Other events run the base branch's workflow, with its token. */
function readOnlyReason(context, pullRequest) {
    if (!/^pull_request(_review|_review_comment)?$/.test(context.event))
        return undefined;
    if (pullRequest.fork)
        return 'it comes from a fork';
    return context.actor === 'dependabot[bot]' ? 'it was opened by Dependabot' : undefined;
}
function planArtifact(context, inputs) {
    if (inputs.evidence === undefined)
        return { kind: 'off', why: '`evidence: none`' };
    if (context.enterpriseServer)
        return {
            kind: 'impossible',
            note: 'No artifact: GitHub Enterprise Server has no artifact service of the present version. Set `evidence: none`, and upload the file at the output `result-path` with actions/upload-artifact@v3.',
        };
    if (!context.results)
        return {
            kind: 'impossible',
            note: 'No artifact: the runner offers no artifact service. The result is at the output `result-path`.',
        };
    return { kind: 'try', name: inputs.evidence };
}

;// CONCATENATED MODULE: ./lib/publishers/artifact.js

/** How many names are tried when jobs of one run ask for the same one. */
const artifact_names = 5;
/**
 * Uploads one artifact; if the name is taken in this run, under the name with a number.
 * The client retries for half a minute on errors and for a quarter of an hour on silence, and cannot be cancelled,
 * so it is left behind at the deadline; the host ends the process.
 */
async function publishArtifact(loadClient, request, deadline) {
    const options = request.retentionDays === undefined ? {} : { retentionDays: request.retentionDays };
    try {
        const client = await loadClient();
        for (let number = 1;; number += 1) {
            const name = number === 1 ? request.name : `${request.name}-${number}`;
            try {
                const upload = client.uploadArtifact(name, [...request.files], request.root, options);
                const { id, digest } = await deadline.race(upload, 'the upload of the artifact');
                const url = request.runUrl && id !== undefined ? `${request.runUrl}/artifacts/${id}` : undefined;
                const remark = number === 1 ? undefined : renamed(request.name, name);
                return { outcome: 'published', id, url, name, digest: digest && `sha256:${digest}`, remark };
            }
            catch (error) {
                if (!isTaken(error) || number === artifact_names)
                    throw error;
            }
        }
    }
    catch (error) {
        return { outcome: 'failed', code: 'W_ARTIFACT_NOT_UPLOADED', ...explain(error, request.name) };
    }
}
const ownName = 'give each job of the run its own `evidence:` name (in a matrix: one with the matrix values in it)';
function renamed(wanted, name) {
    return `This run already has an artifact named ${wanted}, so the evidence went to ${name}. To tell them apart, ${ownName}.`;
}
function isTaken(error) {
    return error instanceof Error && /already exists|already_exists|\(409\)/.test(error.message);
}
function explain(error, name) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof TimedOut)
        return { reason: message, remedy: 'run the job again; the result is at the output `result-path` of this one' };
    if (isTaken(error))
        return { reason: `this run already has artifacts named ${name} to ${name}-${artifact_names}`, remedy: ownName };
    return { reason: `the artifact was not uploaded: ${message.slice(0, 500)}` };
}

;// CONCATENATED MODULE: ./lib/publishers/file.js



/**
 * Writes a report inside the workspace. The path is the workflow's, but the workspace may be a stranger's checkout:
 * a link in it must not lead us to write elsewhere.
 * @param read what the run has read, relative to the workspace: no report replaces the policy, or the only recording of a run
 */
async function publishFile(workspace, path, text, read = []) {
    const target = (0,external_node_path_.resolve)(workspace, path);
    if (read.some((file) => (0,external_node_path_.resolve)(workspace, file) === target))
        return failed(`${path} was just read, and is kept`);
    if (!file_isInside((0,external_node_path_.resolve)(workspace), target))
        return failed(`${path} lies outside the workspace`);
    try {
        // The folders are made one by one, so that none is made behind a link.
        const folder = await makeFolder(await (0,promises_.realpath)(workspace), (0,external_node_path_.relative)((0,external_node_path_.resolve)(workspace), (0,external_node_path_.dirname)(target)));
        if (folder === undefined)
            return failed(`${path} leads outside the workspace through a link`);
        const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_TRUNC | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
        const file = await (0,promises_.open)((0,external_node_path_.join)(folder, (0,external_node_path_.basename)(target)), flags);
        try {
            await file.writeFile(text);
        }
        finally {
            await file.close();
        }
        return { outcome: 'published' };
    }
    catch (error) {
        return failed(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    }
}
async function makeFolder(root, path) {
    let folder = root;
    for (const part of path.split(external_node_path_.sep).filter((it) => it !== '')) {
        folder = (0,external_node_path_.join)(folder, part);
        await (0,promises_.mkdir)(folder).catch((error) => {
            if (error.code !== 'EEXIST')
                throw error;
        });
        folder = await (0,promises_.realpath)(folder);
        if (!file_isInside(root, folder))
            return undefined;
    }
    return folder;
}
function file_isInside(root, path) {
    const way = (0,external_node_path_.relative)(root, path);
    return way === '' || !(way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way));
}
function failed(reason) {
    return { outcome: 'failed', code: 'W_REPORT_NOT_WRITTEN', reason };
}

;// CONCATENATED MODULE: ./lib/publishers/comment-sections.js

/** GitHub takes 65,536 characters; what is left is room for what it may count otherwise. In UTF-16 units. */
const commentLimit = 64_000;
/** Sections of one comment; even if every one is shortened, they fit. */
const maxSections = 80;
/** UTF-16 units of a headline that a shortened section keeps. */
const longestHeadline = 250;
const end = '<!-- assay-section-end -->';
const begin = /^<!-- assay-section:v1 key=([0-9a-f]{16}) run=(\d{1,15}) attempt=(\d{1,6}) commit=([0-9a-f]{0,64}) digest=([0-9a-f]{16}) title=(\S{0,200}) -->$/;
/**
 * The sections of a comment that we wrote. People with rights may have edited it since: what is not whole is left out,
 * and nothing in it is believed but that it is text.
 */
function parseSections(comment) {
    const sections = [];
    let head = null;
    let lines = [];
    for (const line of comment.split(/\r?\n/)) {
        const opening = begin.exec(line);
        if (opening)
            [head, lines] = [opening, []];
        else if (line === end) {
            if (head && sections.length < maxSections)
                sections.push(sectionOf(head, lines.join('\n')));
            head = null;
        }
        else
            lines.push(line);
    }
    return sections;
}
function sectionOf([, key, run, attempt, commit, digest, title], body) {
    return {
        key: key,
        title: readTitle(title),
        run: Number(run),
        attempt: Number(attempt),
        commit: commit,
        digest: digest,
        body,
    };
}
function readTitle(title) {
    try {
        return decodeURIComponent(title);
    }
    catch {
        return '';
    }
}
/** Whether `a` is of a later run than `b`, or of a later attempt at the same one. */
function isNewer(a, b) {
    return a.run !== b.run ? a.run > b.run : a.attempt > b.attempt;
}
/** One section a key, the newest of each; of equals the longer, because the other one was shortened. Most recent first. */
function newestSections(sections) {
    const newest = new Map();
    for (const section of sections) {
        const known = newest.get(section.key);
        const better = !known || isNewer(section, known) || (!isNewer(known, section) && section.body.length > known.body.length);
        if (better)
            newest.set(section.key, section);
    }
    const order = (a, b) => b.run - a.run || (a.key < b.key ? -1 : 1);
    return [...newest.values()].sort(order).slice(0, maxSections);
}
/**
 * The comment that holds these sections. If they do not fit, the longest are shortened to their headlines, whole lines only.
 * @param sections of different keys, at most `maxSections`
 */
function composeComment(marker, sections) {
    // What a title loses on its way through the marker, it has lost from the start.
    const fitting = sections
        .map((section) => ({ ...section, title: readTitle(encodeTitle(section.title)) }))
        .sort((a, b) => (`${a.title} ${a.key}` < `${b.title} ${b.key}` ? -1 : 1));
    const newest = sections.reduce((a, b) => (a === undefined || isNewer(b, a) ? b : a), undefined);
    const render = () => [marker, ...fitting.map((section) => framed(section, fitting.length > 1, newest))].join('\n');
    let comment = render();
    while (comment.length > commentLimit) {
        const longest = fitting.reduce((at, section, i) => (section.body.length > fitting[at].body.length ? i : at), 0);
        const short = shortened(fitting[longest].body);
        if (short.length >= fitting[longest].body.length)
            break;
        fitting[longest] = { ...fitting[longest], body: short };
        comment = render();
    }
    return comment;
}
function framed(section, several, newest) {
    const { key, run, attempt, commit, digest, title, body } = section;
    const encoded = encodeTitle(title);
    const older = newest !== undefined && commit !== newest.commit && commit !== '';
    const about = older ? ` · as of commit ${commit.slice(0, 7)}` : '';
    return [
        ...(several ? ['', `**${(0,escape_markdown/* markdownText */.p7)(title || key)}**${about}`, ''] : []),
        `<!-- assay-section:v1 key=${key} run=${run} attempt=${attempt} commit=${commit} digest=${digest} title=${encoded} -->`,
        framedText(body),
        end,
    ].join('\n');
}
/** A report quotes files: no line of it may look like the frame of a section. */
function framedText(body) {
    return body.replaceAll('<!-- assay-section', '<!-- assay section').trimEnd();
}
/** Percent signs keep spaces, `>` and line breaks out of the marker; half a surrogate pair has no such form. */
function encodeTitle(title) {
    const encoded = encodeURIComponent(Buffer.from(title).toString('utf8'));
    return encoded.length <= 200 ? encoded : '';
}
function shortened(body) {
    const headline = body.split('\n').find((line) => line.startsWith('#')) ?? '';
    const kept = headline.length > longestHeadline ? '' : `${headline}\n\n`;
    return `${kept}_Shortened, because many jobs share this comment. The summary of the job has the whole report._`;
}

;// CONCATENATED MODULE: ./lib/publishers/pull-request-comment.js



/** What `GITHUB_TOKEN` writes as. */
const actionsBot = 'github-actions[bot]';
const pull_request_comment_pageSize = 100;
const pull_request_comment_attempts = 3;
/**
 * Milliseconds between writing and looking again. GitHub has no conditional writes: another job may have read the comment
 * before we wrote and write after us. Whoever did so has finished by then, if a write takes no longer than a second.
 */
const settle = { least: 1500, most: 2250 };
/** Milliseconds that one more round takes at least. */
const roundTime = 3500;
/**
 * Keeps one comment per marker, with a section for every job that reports under it: creates it, brings our section up to date,
 * leaves it alone when it is current. A comment is ours if its first line is our marker **and** its author is us: anyone can
 * plant a marker.
 */
async function publishComment(target, request, deadline) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await converge(target, request, deadline);
        }
        catch (error) {
            if (!(error instanceof GithubApiError))
                throw error;
            const pause = Math.max((error.retryAfter ?? 0) * 1000, attempt * 500);
            // All is repeated, so that a comment whose answer got lost is found, not written twice.
            if (!error.transient || attempt === pull_request_comment_attempts || pause >= deadline.left)
                return pull_request_comment_failure(error);
            await sleep(pause);
        }
    }
}
/** Merge our section into what is there, write, settle, read again; until what is there holds our section. */
async function converge(target, request, deadline) {
    let written;
    for (;;) {
        const comments = written === undefined ? await listOwn(target, request.marker, deadline) : await again();
        if (comments === undefined)
            return { ...published(written), remark: unverified };
        const decided = decide(comments, request, written !== undefined);
        if (decided.kind === 'done')
            return { outcome: 'unchanged', reason: decided.reason, url: comments[0]?.url };
        if (decided.kind === 'held') {
            await deleteDuplicates(target, comments, deadline);
            return published(comments[0]);
        }
        if (decided.kind === 'full')
            return crowded;
        const outdated = await request.outdated?.(deadline);
        if (outdated !== undefined)
            return { outcome: 'unchanged', reason: outdated };
        written = await write(target, comments[0], decided.body, deadline);
        if (deadline.left < roundTime)
            return { ...published(written), remark: unverified };
        await sleep((0,external_node_crypto_.randomInt)(settle.least, settle.most));
    }
    /** What is there after our write; a stumble is not worth failing for, because the comment is written. */
    async function again() {
        for (;;) {
            try {
                return await listOwn(target, request.marker, deadline);
            }
            catch (error) {
                if (!(error instanceof GithubApiError) || !error.transient || deadline.left < roundTime)
                    return undefined;
                await sleep(500);
            }
        }
    }
}
function decide(comments, request, wrote) {
    const { section: own } = request;
    const [primary] = comments;
    const others = comments.flatMap(({ body }) => parseSections(body));
    const inPrimary = primary === undefined ? [] : parseSections(primary.body);
    if (others.some((section) => section.key === own.key && isNewer(section, own)))
        return { kind: 'done', reason: 'a newer run of this job has already reported' };
    const held = inPrimary.find(({ key }) => key === own.key);
    if (wrote && held && sameVersion(held, own))
        return { kind: 'held' };
    if (!wrote && held && isCurrent(held, own, request.skip))
        return { kind: 'done', reason: 'the comment already says so' };
    // A comment without any section is of an earlier version of the action.
    const known = others.some(({ key }) => key === own.key) || (primary !== undefined && inPrimary.length === 0);
    if (!wrote && !known && !request.create)
        return { kind: 'done', reason: 'there is no comment to bring up to date' };
    const sections = newestSections([...others.filter(({ key }) => key !== own.key), own]);
    if (!sections.includes(own))
        return { kind: 'full' };
    return { kind: 'write', body: composeComment(request.marker, sections) };
}
function isCurrent(held, own, skip) {
    if (skip === 'never' || held.digest !== own.digest)
        return false;
    return skip === 'same-digest' || held.commit === own.commit;
}
function sameVersion(a, b) {
    return a.run === b.run && a.attempt === b.attempt && a.digest === b.digest;
}
async function write(target, primary, body, deadline) {
    const answer = primary
        ? await target.api.request('PATCH', `${base(target)}/comments/${primary.id}`, deadline, { body })
        : await target.api.request('POST', listPath(target), deadline, { body });
    return readComment(answer.body) ?? primary;
}
/** Jobs that found no comment each made one. Whatever the oldest does not hold stays where it is. */
async function deleteDuplicates(target, comments, deadline) {
    const [primary, ...rest] = comments;
    const kept = parseSections(primary?.body ?? '');
    for (const duplicate of rest) {
        const sections = parseSections(duplicate.body);
        const isHeld = (section) => kept.some((it) => it.key === section.key && (isNewer(it, section) || sameVersion(it, section)));
        if (sections.length === 0 || !sections.every(isHeld))
            continue;
        try {
            await target.api.request('DELETE', `${base(target)}/comments/${duplicate.id}`, deadline);
        }
        catch (error) {
            // Another job may have been faster, and the next run tries again.
            if (!(error instanceof GithubApiError))
                throw error;
        }
    }
}
function published(comment) {
    return { outcome: 'published', url: comment?.url, id: comment?.id };
}
const unverified = 'The comment was written, but whether this job’s section stayed in it could not be verified: other jobs write the same comment. The guaranteed way for many jobs is one job with `mode: merge`.';
const crowded = {
    outcome: 'failed',
    code: 'W_COMMENT_NOT_POSTED',
    reason: `the comment already holds ${maxSections} sections of other jobs`,
    remedy: 'let the jobs collect (`mode: collect`) and one job judge them all (`mode: merge`), or give them different names',
};
function sleep(milliseconds) {
    return new Promise((resume) => setTimeout(resume, milliseconds));
}
/** All comments with our marker that we wrote, oldest first, however many comments there are. */
async function listOwn(target, marker, deadline) {
    const own = [];
    let ownLogin;
    let last;
    for (let page = 1;; page += 1) {
        const answer = await target.api.request('GET', `${listPath(target)}?per_page=${pull_request_comment_pageSize}&page=${page}`, deadline);
        const comments = (Array.isArray(answer.body) ? answer.body : []).flatMap((item) => readComment(item) ?? []);
        for (const comment of comments) {
            if (firstLine(comment.body) !== marker)
                continue;
            if (comment.author !== actionsBot) {
                // Only now is it worth asking who we are: with a token of our own, the author is not the bot.
                ownLogin ??= await loginOf(target.api, deadline);
                if (ownLogin === '' || comment.author !== ownLogin)
                    continue;
            }
            own.push(comment);
        }
        // A full page without a `Link` may have a successor: some proxies drop the header.
        const more = answer.hasNext || (comments.length === pull_request_comment_pageSize && comments.at(-1)?.id !== last);
        if (!more)
            return own.sort((a, b) => a.id - b.id);
        last = comments.at(-1)?.id;
    }
}
/** The login that the token writes as, `''` if it will not say. Tokens of apps have no `/user`, but a viewer. */
async function loginOf(api, deadline) {
    const asked = async (work) => {
        try {
            const login = await work();
            return typeof login === 'string' ? login : '';
        }
        catch (error) {
            if (error instanceof GithubApiError && !error.transient)
                return '';
            throw error;
        }
    };
    const user = await asked(async () => pull_request_comment_field((await api.request('GET', '/user', deadline)).body, 'login'));
    if (user !== '')
        return user;
    return asked(async () => {
        const answer = await api.request('POST', '/graphql', deadline, { query: '{ viewer { login } }' });
        return pull_request_comment_field(pull_request_comment_field(pull_request_comment_field(answer.body, 'data'), 'viewer'), 'login');
    });
}
function readComment(value) {
    const id = pull_request_comment_field(value, 'id');
    const body = pull_request_comment_field(value, 'body');
    const author = pull_request_comment_field(pull_request_comment_field(value, 'user'), 'login');
    const url = pull_request_comment_field(value, 'html_url');
    if (typeof id !== 'number' || typeof body !== 'string')
        return undefined;
    return { id, body, author: typeof author === 'string' ? author : '', url: typeof url === 'string' ? url : undefined };
}
function pull_request_comment_field(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}
function pull_request_comment_failure(error) {
    return {
        outcome: 'failed',
        code: 'W_COMMENT_NOT_POSTED',
        reason: `GitHub did not take the comment: ${error.message}`,
        remedy: remedyFor(error),
    };
}
function remedyFor({ status, refused }) {
    if (status === 401)
        return 'check the token in `github-token`';
    return refused ? 'give the job `permissions: { contents: read, pull-requests: write }`' : undefined;
}
function base(target) {
    return `/repos/${target.repository}/issues`;
}
function listPath(target) {
    return `${base(target)}/${target.pullRequest}/comments`;
}
function firstLine(text) {
    return text.split(/\r?\n/, 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./lib/publishers/step-summary.js

/** GitHub takes 1 MiB per step and drops the whole summary above it. */
const summaryBudget = 1_000_000;
/** Appends markdown to the job summary. A text that would not fit is refused whole: cutting it here would cut inside markup. */
async function publishStepSummary(path, markdown) {
    try {
        const { size } = await (0,promises_.stat)(path).catch(() => ({ size: 0 }));
        if (size + Buffer.byteLength(markdown) > summaryBudget)
            return step_summary_failed(`the summary would exceed GitHub’s limit of 1 MiB per step`);
        await (0,promises_.appendFile)(path, markdown);
        return { outcome: 'published' };
    }
    catch (error) {
        return step_summary_failed(`the summary file cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function step_summary_failed(reason) {
    return { outcome: 'failed', code: 'W_SUMMARY_NOT_WRITTEN', reason };
}

;// CONCATENATED MODULE: ./lib/reporters/github/evidence-section.js

/** The end of the job summary, written when the artifact is up: before that, one of the two digests is not known. */
function renderEvidenceSection(evidence) {
    const rows = [
        [(0,escape_markdown/* markdownCode */.D9)(evidence.file), (0,escape_markdown/* markdownCode */.D9)(evidence.digest)],
        ...(evidence.artifactDigest === undefined
            ? []
            : [[`the artifact ${(0,escape_markdown/* markdownCode */.D9)(evidence.artifact)}, a zip around it`, (0,escape_markdown/* markdownCode */.D9)(evidence.artifactDigest)]]),
    ];
    const table = `| Evidence | Digest |\n|---|---|\n${rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('')}`;
    return `\n<details><summary>Verify the evidence</summary>\n\n${table}\n${(0,escape_markdown/* markdownFence */.p0)(evidence.command, 'sh')}\n\n</details>\n`;
}

;// CONCATENATED MODULE: ./lib/action/tell/comment-section.js




/** UTF-16 units. */
const longestTitle = 60;
/**
 * This job's part of the comment. Jobs and legs of a matrix that share a name share the comment; which of them this is, the
 * workflow, the job and the values of the matrix say.
 * @param section the input: the matrix as JSON, `null` without one, or a label of the workflow's own
 * @param comment the rendered report; its first line is the marker
 */
function commentSection(context, section, comment) {
    const { job, runId, commit } = context;
    const leg = legOf(section);
    const body = comment.slice(comment.indexOf('\n') + 1);
    return {
        key: comment_section_hash(JSON.stringify([job.workflow, job.id, leg.label ?? leg.values])),
        title: (0,truncate/* truncate */.xv)((0,strip_control/* stripControl */.kU)(leg.label ?? [job.id, ...comment_section_values(leg.values)].join(' ')), longestTitle),
        run: Number(runId ?? 0),
        attempt: job.attempt,
        commit: /^[0-9a-f]{7,64}$/.test(commit ?? '') ? (commit ?? '') : '',
        digest: comment_section_hash(commentSubstance(body)),
        body,
    };
}
function legOf(section) {
    const parsed = comment_section_parse(section);
    if (parsed === undefined)
        return { label: section, values: [] };
    const entries = typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : [];
    return { label: undefined, values: entries.sort(([a], [b]) => (a < b ? -1 : 1)) };
}
/** Nothing for a label: a text that is no JSON object and no `null`. */
function comment_section_parse(section) {
    if (section === '')
        return null;
    try {
        const value = JSON.parse(section);
        return typeof value === 'object' ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function comment_section_values(entries) {
    if (entries.length === 0)
        return [];
    return [`(${entries.map(([, value]) => (typeof value === 'string' ? value : JSON.stringify(value))).join(', ')})`];
}
function comment_section_hash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./lib/action/tell/reproduce.js
/** Shell lines that repeat the check on a developer's machine. Made of the workflow's own words only. */
function reproduce_reproduce(inputs, context) {
    const run = inputs.runId ?? context.runId;
    const folder = 'assay-artifacts';
    const fetch = inputs.traceArtifacts.map((pattern) => `gh run download ${run} --pattern ${quoteForShell(pattern)} --dir ${folder}`);
    const traces = [...inputs.traces, ...(fetch.length > 0 ? [`${folder}/**/*.{jsonl,ndjson,json,gz}`] : [])];
    const flags = [
        ['--policy', inputs.policy === undefined ? [] : [inputs.policy]],
        ['--traces', traces],
        ['--trace-format', inputs.traceFormat === undefined ? [] : [inputs.traceFormat]],
        ['--fail-on', inputs.failOn === 'error' ? [] : [inputs.failOn]],
        ['--baseline', typeof inputs.baseline === 'string' ? [] : [inputs.baseline.file]],
        ['--min-coverage', inputs.minCoverage === undefined ? [] : [String(inputs.minCoverage)]],
    ];
    const words = flags.flatMap(([flag, values]) => (values.length === 0 ? [] : [flag, ...values.map(quoteForShell)]));
    // Without a file the command line has nothing to tell new from known by.
    const newOnly = inputs.failOnNewOnly && typeof inputs.baseline !== 'string' ? ['--fail-on-new-only'] : [];
    return [...fetch, ['npx assay check', ...words, ...newOnly].join(' ')].join('\n');
}
/** One word of a POSIX shell. */
function quoteForShell(word) {
    return /^[\w./:=-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./lib/action/tell/verify-evidence.js


/** How to verify what was uploaded: one line for a shell, made of GitHub's own words and the workflow's. */
function keptEvidence({ files, digest }, artifact, { repository, runId }) {
    const names = files.map((file) => (0,external_node_path_.basename)(file));
    // The last file is the index, if there are several bundles.
    const file = names.at(-1);
    const folder = 'assay-evidence';
    const command = [
        `gh run download ${runId ?? ''}${repository === undefined ? '' : ` --repo ${quoteForShell(repository)}`} --name ${quoteForShell(artifact.name)} --dir ${folder}`,
        `cd ${folder}`,
        `echo '${digest.replace('sha256:', '')}  ${file}' | sha256sum --check`,
        `npx assay evidence verify ${quoteForShell(file)}`,
    ].join(' && ');
    return { file, digest, artifact: artifact.name, artifactDigest: artifact.digest, command };
}

;// CONCATENATED MODULE: ./lib/action/tell/publish.js












/** Milliseconds for everything that is published, whatever GitHub does. */
const publishingBudget = 45_000;
/** The comment's share of it at most, so that a silent API leaves time for the artifact. */
const commentShare = 22_000;
/**
 * Report files, summary, comment, artifact: each on its own, all within one budget. What fails is a warning with its remedy
 * and a line at the end of the summary; it hides nothing else and never touches the verdict.
 */
async function publish(request, log) {
    const { context, plan, rendered, staged } = request;
    const deadline = Deadline.in(publishingBudget);
    const attempt = (code, share, work) => withinShare(code, share, work).then((publication) => tell(publication, log, context.summaryFile));
    for (const [path, text] of request.reports)
        await attempt('W_REPORT_NOT_WRITTEN', deadline, () => publishFile(context.workspace, path, text, request.read));
    const { summaryFile } = context;
    if (summaryFile === undefined)
        log.text('No job summary: the runner named no file for it.');
    else
        await attempt('W_SUMMARY_NOT_WRITTEN', deadline, () => publishStepSummary(summaryFile, rendered.summary));
    const commentDeadline = deadline.within(commentShare);
    const comment = plan.comment.kind !== 'try'
        ? undefined
        : await attempt('W_COMMENT_NOT_POSTED', commentDeadline, () => postComment(request, plan.comment, commentDeadline));
    const artifact = plan.artifact.kind !== 'try'
        ? undefined
        : await attempt('W_ARTIFACT_NOT_UPLOADED', deadline, () => publishArtifact(loadArtifactClient, {
            ...staged,
            name: plan.artifact.name,
            retentionDays: request.retentionDays,
            runUrl: context.runUrl,
        }, deadline));
    await tellHowToVerify(request, artifact);
    return { comment, artifact };
}
/** Below the summary, because only now both digests are known. A summary that takes no more text loses nothing else. */
async function tellHowToVerify({ evidence, context }, artifact) {
    if (evidence === undefined || context.summaryFile === undefined || artifact?.outcome !== 'published')
        return;
    const { name, digest } = artifact;
    if (name === undefined)
        return;
    const section = renderEvidenceSection(keptEvidence(evidence, { name, digest }, context));
    await publishStepSummary(context.summaryFile, section);
}
/** Two thirds of the bundle: loaded only when there is something to upload. */
async function loadArtifactClient() {
    const { DefaultArtifactClient } = await __nccwpck_require__.e(/* import() */ 291).then(__nccwpck_require__.bind(__nccwpck_require__, 7291));
    return new DefaultArtifactClient();
}
function postComment(request, plan, deadline) {
    const { context, token, rendered, green } = request;
    const { repository, pullRequest } = plan;
    const api = new GithubApi(context.apiUrl, token);
    const { triggeringRun, commit = '' } = context;
    const comment = {
        marker: rendered.comment.slice(0, rendered.comment.indexOf('\n')),
        section: commentSection(context, request.section, rendered.comment),
        // What was red turns green; a pull request that was never red hears nothing of it.
        create: plan.mode !== 'on-failure' || !green,
        skip: plan.mode === 'always' ? 'never' : plan.mode === 'on-change' ? 'same-digest' : 'same-commit',
        // A report about another run comes late by nature.
        ...(triggeringRun && { outdated: (left) => whyOutdated(api, repository, pullRequest, commit, left) }),
    };
    return publishComment({ api, repository, pullRequest }, comment, deadline);
}
/** A publisher that forgets its deadline, or throws, fails alone. */
async function withinShare(code, share, work) {
    try {
        return await share.race(work(), 'publishing');
    }
    catch (error) {
        return { outcome: 'failed', code, reason: error instanceof Error ? error.message : String(error) };
    }
}
async function tell(publication, log, summaryFile) {
    if (publication.outcome === 'unchanged')
        log.text(`Nothing to write: ${publication.reason}.`);
    const told = publication.outcome === 'failed'
        ? failureText(publication)
        : publication.outcome === 'published'
            ? publication.remark
            : undefined;
    if (told === undefined)
        return publication;
    log.annotate({
        level: 'warning',
        title: publication.outcome === 'failed' ? publication.code : 'Assay',
        message: told,
    });
    if (summaryFile !== undefined)
        await (0,promises_.appendFile)(summaryFile, `\n> ⚠️ ${(0,escape_markdown/* markdownText */.p7)(told, 1000)}\n`).catch(() => undefined);
    return publication;
}
function failureText({ reason, remedy }) {
    return remedy === undefined ? `${reason}.` : `${reason}. To change that, ${remedy}.`;
}

// EXTERNAL MODULE: ./lib/reporters/json.js
var json = __nccwpck_require__(90846);
;// CONCATENATED MODULE: ./lib/action/tell/render-files.js



/** `assay.result.v1`, or `assay.error.v1` if there is no result. */
function judgementJson(judgement) {
    return judgement.kind === 'result' ? (0,json.reportJson)(judgement.result) : errorJson(judgement);
}
function errorJson({ problems }) {
    const errors = problems
        .filter(({ level }) => level === 'error')
        .map(({ code, message, location, remedy }) => ({ code, message, location, remedy }));
    return `${JSON.stringify({ schema: 'assay.error.v1', errors }, undefined, 2)}\n`;
}
/** The files that the workflow asks for, by path. Formats were checked with the inputs. */
async function renderReportFiles(result, requests, about) {
    const files = new Map();
    for (const { format, path } of requests) {
        if (!isReportFormat(format))
            continue;
        const render = await reporters[format]();
        files.set(path, render(result, { ...plainContext, ...about }));
    }
    return files;
}

;// CONCATENATED MODULE: ./lib/action/tell/warn-instead.js
/** Does something that the verdict does not depend on: trouble with it, even our own bug, becomes a warning. */
async function warnInstead(log, what, work) {
    try {
        return await work();
    }
    catch (error) {
        log.annotate({ level: 'warning', message: `${what}: ${error instanceof Error ? error.message : String(error)}` });
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/action/tell/tell.js










/** Everything between the judgement and the outputs. Trouble here, even our own bug, leaves the verdict alone. */
async function tell_tell(telling) {
    const { context, inputs, log } = telling;
    const plan = planPublishing(context, inputs);
    const evidence = await evidenceOf(telling);
    const report = await warnInstead(log, 'The report was not made', () => planReport(telling.judged.judgement, githubReport(telling, plan, evidence)));
    for (const annotation of report?.annotations ?? [])
        log.annotate(annotation);
    const done = await warnInstead(log, 'Publishing was left unfinished', () => publishAll(telling, plan, report, evidence));
    return { resultPath: '', published: undefined, ...done, cut: report?.cut, evidence };
}
async function publishAll({ judged: { judgement }, inputs, context, folder, log }, plan, report, evidence) {
    const isResult = judgement.kind === 'result';
    const read = isResult ? filesRead(judgement.result) : [];
    const reports = isResult
        ? await renderReportFiles(judgement.result, inputs.reports, reportContext(inputs, context))
        : new Map();
    const contents = new Map([
        ['result.json', judgementJson(judgement)],
        ...given('summary.md', report?.summary),
        ...reports,
        // Last, because another job reads them: no report takes their names.
        ...given(read_partials/* partialFile */.M, isResult ? judgement.partial : undefined),
        ...given(baselineFile, isResult ? judgement.baseline : undefined),
    ]);
    const staged = folder === undefined
        ? []
        : ((await warnInstead(log, 'The result was not written', () => stageFiles(folder, contents))) ?? []);
    const resultPath = staged[0] ?? '';
    if (report === undefined)
        return { resultPath, published: undefined };
    sayWhatIsLeftOut(plan, log);
    const { retentionDays, token, section } = inputs;
    const request = {
        ...{ plan, context, token, section, retentionDays, reports, read, evidence },
        rendered: report,
        green: isResult && judgement.result.verdict === 'pass',
        staged: { root: folder ?? '', files: [...staged, ...(evidence?.files ?? [])] },
    };
    return { resultPath, published: await publish(request, log) };
}
function filesRead({ policy, traces }) {
    return [...(policy.file === undefined ? [] : [policy.file]), ...traces.files.map(({ file }) => file)];
}
function given(name, content) {
    return content === undefined ? [] : [[name, content]];
}
function sayWhatIsLeftOut(plan, log) {
    for (const part of [plan.comment, plan.artifact]) {
        if (part.kind === 'off')
            log.text(`Left out: ${part.why}.`);
        if (part.kind === 'impossible')
            log.annotate({ level: 'notice', title: 'Assay', message: part.note });
    }
}
async function evidenceOf({ judged, context, folder, now, log }) {
    const { judgement } = judged;
    if (judgement.kind !== 'result' || judgement.recorder === undefined || folder === undefined)
        return undefined;
    const { recorder, result } = judgement;
    try {
        return await warnInstead(log, 'The evidence was not written', () => recorder.keep(result, context, folder, now));
    }
    finally {
        recorder.close();
    }
}
/** What report files may know beyond the result. */
function reportContext(inputs, context) {
    const { name, failOn, onNoEvidence } = inputs;
    const category = name === 'assay' ? undefined : `assay/${name}`;
    return { reproduce: reproduce_reproduce(inputs, context), failOn, onNoEvidence, category };
}
function githubReport({ judged, inputs, context, now }, plan, evidence) {
    const { name, failOn, failOnNewOnly, onNoEvidence } = inputs;
    return {
        ...{ name, failOn, failOnNewOnly, onNoEvidence },
        annotations: inputs.annotations && inputs.mode !== 'collect',
        today: now.slice(0, 10),
        policyChanged: judged.policy?.changed,
        policyWords: judged.policy?.words,
        commit: context.commit,
        runUrl: context.runUrl,
        baseline: tell_baselineOf(judged, now),
        evidenceDigest: evidence?.digest,
        reproduce: reproduce_reproduce(inputs, context),
        notes: [plan.comment, plan.artifact].flatMap((part) => (part.kind === 'impossible' ? [part.note] : [])),
        remarks: judged.remarks,
    };
}
function tell_baselineOf({ judgement }, now) {
    if (judgement.kind !== 'result' || judgement.base === undefined)
        return undefined;
    const { digest, run } = judgement.base;
    return { digest, age: run && agePhrase(run.began, now), url: run?.url };
}

;// CONCATENATED MODULE: ./lib/action/tell/verdict-line.js

/** The last line of the log: why the job goes on or fails. A plain line for a check that passed and showed everything. */
function verdictLine(judgement, inputs, cut) {
    const check = inputs.name === 'assay' ? 'Assay' : `Assay (${inputs.name})`;
    const more = cut === undefined ? '' : ` Annotations: ${cut}.`;
    const title = `${check}: ${judgement.kind === 'problems' ? 'error' : words[judgement.result.verdict]}`;
    if (judgement.kind === 'problems') {
        const errors = judgement.problems.filter(({ level }) => level === 'error').length;
        const first = judgement.problems.find(({ level }) => level === 'error')?.message ?? '';
        return {
            level: 'error',
            title,
            message: `The check could not be made: ${(0,phrases/* plural */.LS)(errors, 'problem')}. ${first}${more}`,
        };
    }
    const { result } = judgement;
    switch (result.verdict) {
        case 'pass':
            // What GitHub would drop without a word is said where the annotations are.
            return cut === undefined
                ? `${title} · ${(0,phrases/* countsPhrase */.__)(result)}`
                : { level: 'notice', title, message: `${(0,phrases/* countsPhrase */.__)(result)}.${more}` };
        case 'fail':
            return {
                level: 'error',
                title,
                message: `${(0,phrases/* countsPhrase */.__)(result)}. The job summary lists them, worst first.${more}`,
            };
        case 'no-evidence': {
            const level = { error: 'error', warn: 'warning', ignore: 'notice' };
            return { level: level[inputs.onNoEvidence], title, message: `${(0,phrases/* noEvidencePhrase */.Ii)(result)}${more}` };
        }
    }
}
const words = { pass: 'pass', fail: 'fail', 'no-evidence': 'no evidence' };

;// CONCATENATED MODULE: ./lib/action/tell/write-outputs.js


/** Appends to the runner's file. The delimiter is random, so that no value can end itself and start an output of its own. */
async function writeOutputs(path, outputs) {
    const entries = Object.entries(outputs).map(([name, value]) => {
        const delimiter = `assay-${(0,external_node_crypto_.randomUUID)()}`;
        return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
    });
    await (0,promises_.appendFile)(path, entries.join(''));
}

;// CONCATENATED MODULE: ./lib/action/run.js















/** The whole action: load, evaluate, annotate, publish, outputs, and the verdict last, which nothing before it can lose. */
async function run(host) {
    const log = new Log(host.write);
    const given = readGithubContext(host.env, await readEvent(host.env), host.cwd);
    const { context, inputs, problems } = await situate({ context: given, ...readInputs(host.env) });
    const folder = await warnInstead(log, 'There is no room for files', () => stagingFolder(context.temporary));
    const judged = await judge({ inputs, problems, context, today: host.now.slice(0, 10), folder, log });
    const { judgement } = judged;
    const code = exitCode(judgement, inputs.onNoEvidence);
    host.decided(code);
    if (judgement.kind === 'result')
        log.group('Report', (0,reporters_text.reportText)(judgement.result, plainContext));
    for (const words of run_wordsOf(judged))
        log.text(words);
    const told = await tell_tell({ judged, inputs, context, folder, now: host.now, log });
    await warnInstead(log, 'The outputs were not written', async () => {
        if (context.outputFile !== undefined)
            await writeOutputs(context.outputFile, outputsOf(judgement, told));
    });
    if (inputs.mode === 'collect' && code === 0 && told.published?.artifact?.outcome !== 'published') {
        log.annotate({ level: 'error', title: 'Assay: error', message: lost });
        return 2;
    }
    if (judgement.kind === 'result' && judgement.partial !== undefined) {
        log.text(`Collected ${(0,phrases/* tracesPhrase */.YY)(judgement.result)}. The job with \`mode: merge\` judges.`);
        return code;
    }
    const line = verdictLine(judgement, inputs, told.cut);
    if (typeof line === 'string')
        log.text(line);
    else
        log.annotate(line);
    return code;
}
/** Here the artifact is all that the job is for: a merge without it would judge a part as if it were the whole. */
const lost = 'The partial result was not uploaded, so that `mode: merge` cannot judge what this job saw. See the warning above, and run the job again.';
/** The event's payload; an absent or broken file is an event without details. */
async function readEvent(env) {
    try {
        return JSON.parse(await (0,promises_.readFile)(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
    }
    catch {
        return undefined;
    }
}
/** What the report itself does not say in the log. */
function run_wordsOf({ policy, remarks }) {
    return [...(policy?.words === undefined ? [] : [policy.words]), ...remarks];
}
function outputsOf(judgement, { resultPath, evidence, published }) {
    const result = judgement.kind === 'result' ? judgement.result : undefined;
    const artifact = published?.artifact?.outcome === 'published' ? published.artifact : undefined;
    const comment = published?.comment;
    return {
        verdict: result?.verdict ?? 'error',
        'findings-error': result?.counts.error ?? 0,
        'findings-warning': result?.counts.warning ?? 0,
        'coverage-percent': result?.coverage.percent ?? '',
        'evidence-artifact-id': artifact?.id ?? '',
        'evidence-artifact-url': artifact?.url ?? '',
        'evidence-digest': evidence?.digest ?? '',
        'evidence-artifact-digest': artifact?.digest ?? '',
        'result-path': resultPath,
        'comment-url': comment === undefined || comment.outcome === 'failed' ? '' : (comment.url ?? ''),
    };
}


/***/ }),

/***/ 14248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Fo: () => (/* binding */ collect),
  S4: () => (/* binding */ judge)
});

// UNUSED EXPORTS: check

// EXTERNAL MODULE: ./lib/baseline/baseline.js
var baseline_baseline = __nccwpck_require__(74484);
// EXTERNAL MODULE: ./lib/text/truncate.js
var truncate = __nccwpck_require__(44765);
// EXTERNAL MODULE: ./lib/text/well-formed.js
var well_formed = __nccwpck_require__(95811);
;// CONCATENATED MODULE: ./lib/baseline/argument-paths.js


/** Steps from the root, code points of one name, elements of a list that are looked at, names looked at in one call. */
const maxDepth = 4;
const maxName = 64;
const maxElements = 5;
const maxVisits = 300;
/** The names of the arguments of a call, as dot paths, `*` for the elements of a list. Never a value. */
function argumentPaths(args) {
    const paths = new Set();
    let visits = 0;
    const visit = (value, path, depth) => {
        if (typeof value !== 'object' || value === null || depth === maxDepth)
            return;
        if (Array.isArray(value)) {
            for (const element of value.slice(0, maxElements))
                visit(element, path === '' ? '*' : `${path}.*`, depth + 1);
            return;
        }
        const object = value;
        for (const name in object) {
            if (++visits > maxVisits)
                return;
            const shown = (0,truncate/* truncate */.xv)((0,well_formed/* wellFormed */.E)(name), maxName);
            const below = path === '' ? shown : `${path}.${shown}`;
            paths.add(below);
            visit(object[name], below, depth + 1);
        }
    };
    visit(args, '', 0);
    return paths;
}

// EXTERNAL MODULE: ./lib/baseline/behaviour.js
var behaviour = __nccwpck_require__(67256);
;// CONCATENATED MODULE: ./lib/baseline/smallest-keys.js
/**
 * A map of bounded size that keeps the entries with the smallest keys. Which they are does not depend on the order of arrival,
 * and what is kept was counted from its first occurrence on: the maps of two machines add up to the map of one.
 */
class SmallestKeys {
    limit;
    #entries = new Map();
    /** Keys above it are not kept. */
    #bound;
    constructor(limit) {
        this.limit = limit;
    }
    /** Something was left out. */
    get cut() {
        return this.#bound !== undefined || this.#entries.size > this.limit;
    }
    /** The entry of a key; absent if there are enough smaller keys. */
    at(key, make) {
        const known = this.#entries.get(key);
        if (known !== undefined)
            return known;
        if (this.#bound !== undefined && key > this.#bound)
            return undefined;
        const entry = make();
        this.#entries.set(key, entry);
        // Twice the limit before entries are dropped, so that dropping is rare however the keys arrive.
        if (this.#entries.size >= 2 * this.limit) {
            const kept = this.sorted();
            this.#bound = kept.at(-1)?.[0];
            this.#entries = new Map(kept);
            return this.#entries.get(key);
        }
        return entry;
    }
    sorted() {
        return [...this.#entries].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, this.limit);
    }
}

;// CONCATENATED MODULE: ./lib/baseline/trace-set.js
/** Bits of one page. */
const pageBits = 1024;
/** A set of traces by index that only counts. Pages exist only where there are members. */
class TraceSet {
    #pages = new Map();
    size = 0;
    add(index) {
        const number = Math.floor(index / pageBits);
        let page = this.#pages.get(number);
        if (!page) {
            page = new Uint32Array(pageBits / 32);
            this.#pages.set(number, page);
        }
        const word = (index % pageBits) >> 5;
        const bit = 1 << (index & 31);
        const before = page[word];
        if ((before & bit) !== 0)
            return;
        page[word] = before | bit;
        this.size++;
    }
}

;// CONCATENATED MODULE: ./lib/baseline/behaviour-log.js




/** Watches an evaluation and keeps what the agent did, in memory that the limits and the number of traces bound. */
class BehaviourLog {
    #tools = new SmallestKeys(behaviour/* behaviourLimits */.CS.tools);
    #order = new SmallestKeys(behaviour/* behaviourLimits */.CS.order);
    /** The tool that a trace called last. */
    #last = [];
    decision(run, { tool, args }) {
        this.#see(run.index, tool, args);
        const first = this.#last[run.index];
        this.#last[run.index] = tool;
        if (first === undefined)
            return;
        const pair = this.#order.at((0,behaviour/* pairKey */.Yz)({ first, then: tool }), () => ({
            first,
            then: tool,
            traces: new TraceSet(),
            times: 0,
        }));
        if (!pair)
            return;
        pair.traces.add(run.index);
        pair.times++;
    }
    /** @param runs all traces, also those without calls */
    finish(runs) {
        const tools = this.#tools.sorted();
        const cut = [];
        if (this.#tools.cut)
            cut.push('tools');
        if (tools.some(([, tool]) => tool.arguments.cut))
            cut.push('arguments');
        if (this.#order.cut)
            cut.push('order');
        return {
            tools: tools.map(([name, tool]) => ({
                tool: name,
                traces: tool.traces.size,
                calls: tool.calls,
                arguments: tool.arguments.sorted().map(([path, traces]) => ({ path, traces: traces.size })),
            })),
            order: this.#order
                .sorted()
                .map(([, { first, then, traces, times }]) => ({ first, then, traces: traces.size, times })),
            callsPerTrace: histogram(runs),
            cut,
        };
    }
    #see(run, name, args) {
        const tool = this.#tools.at(name, () => ({
            traces: new TraceSet(),
            calls: 0,
            arguments: new SmallestKeys(behaviour/* behaviourLimits */.CS.arguments),
        }));
        if (!tool)
            return;
        tool.traces.add(run);
        tool.calls++;
        for (const path of argumentPaths(args))
            tool.arguments.at(path, () => new TraceSet())?.add(run);
    }
}
function histogram(runs) {
    const traces = new Map();
    for (const run of runs) {
        const calls = (0,behaviour/* roundCalls */._E)(run.calls);
        traces.set(calls, (traces.get(calls) ?? 0) + 1);
    }
    return [...traces].map(([calls, count]) => ({ calls, traces: count })).sort((a, b) => a.calls - b.calls);
}

;// CONCATENATED MODULE: ./lib/baseline/tell-apart.js
/** Findings: a wrong "worse" or "fixed" in at most one of twenty. Behaviour: one of a hundred, for there are many lines. */
const findingRisk = 0.05;
const behaviourRisk = 0.01;
function isMore(before, after, risk) {
    return chanceOfMore(before, after) <= risk;
}
function isLess(before, after, risk) {
    return chanceOfMore(after, before) <= risk;
}
/** False if the runs are so few that not even all of them would be enough to say "more". */
function couldBeMore(before, { whole }, risk) {
    return isMore(before, { part: whole, whole }, risk);
}
/** The probability that chance alone puts at least `after.part` of all hits into the second sample. */
function chanceOfMore(before, after) {
    const hits = before.part + after.part;
    const all = before.whole + after.whole;
    if (before.whole === 0 || after.whole === 0 || hits === 0)
        return 1;
    // At or below what is expected there is no increase to explain.
    if (after.part * before.whole <= before.part * after.whole)
        return 1;
    const most = Math.min(hits, after.whole);
    let term = Math.exp(logChoose(after.whole, after.part) + logChoose(before.whole, before.part) - logChoose(all, hits));
    let sum = 0;
    for (let part = after.part; part <= most && term > sum * 1e-17; part++) {
        sum += term;
        const missed = hits - part;
        term *= ((after.whole - part) / (part + 1)) * (missed / (before.whole - missed + 1));
    }
    return sum;
}
function logChoose(n, k) {
    return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
const exact = [0];
/** Exact sums up to 1,000, Stirling's series beyond, which is right to the last digit there. */
function logFactorial(n) {
    if (n > 1000)
        return n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + 1 / (12 * n) - 1 / (360 * n ** 3);
    for (let i = exact.length; i <= n; i++)
        exact.push(exact[i - 1] + Math.log(i));
    return exact[n];
}

;// CONCATENATED MODULE: ./lib/baseline/compare-behaviour.js



/** What the agent does differently, most important first. A list that was cut says nothing about what is beyond its cut. */
function compareBehaviour(current, base) {
    const sides = { before: base.traces.traces, after: current.traces.traces };
    if (sides.before === 0 || sides.after === 0)
        return [];
    const tools = compareMaps(listed(base, 'tools', base.behaviour.tools, ({ tool }) => tool), listed(current, 'tools', current.behaviour.tools, ({ tool }) => tool), (tool) => ({ kind: 'tool', tool }), sides);
    return [
        ...tools,
        ...compareArguments(current, base),
        ...compareOrder(current, base, sides),
        ...compareCalls(current, base, sides),
    ].sort(byImportance);
}
function listed({ cut }, list, entries, key) {
    const counts = new Map(entries.map((entry) => [key(entry), entry.traces]));
    return { counts, bound: cut.includes(list) ? [...counts.keys()].at(-1) : undefined };
}
function compareMaps(before, after, subject, sides) {
    const keys = new Set([...before.counts.keys(), ...after.counts.keys()]);
    return [...keys].flatMap((key) => {
        if ([before, after].some(({ counts, bound }) => bound !== undefined && !counts.has(key) && key > bound))
            return [];
        return difference(subject(key), before.counts.get(key) ?? 0, after.counts.get(key) ?? 0, sides);
    });
}
/** New and gone are facts, certain or not; more and less are said only if chance does not explain them. */
function difference(subject, before, after, sides) {
    const [old, young] = [
        { part: Math.min(before, sides.before), whole: sides.before },
        { part: Math.min(after, sides.after), whole: sides.after },
    ];
    const more = isMore(old, young, behaviourRisk);
    const less = isLess(old, young, behaviourRisk);
    const change = before === 0 && after > 0 ? 'new' : after === 0 && before > 0 ? 'gone' : more ? 'more' : less ? 'less' : undefined;
    if (change === undefined)
        return [];
    const numbers = {
        before: { traces: old.part, of: old.whole },
        after: { traces: young.part, of: young.whole },
    };
    return [{ ...subject, change, certain: more || less, ...numbers }];
}
/** Arguments of the tools that both runs called, in shares of the traces that called the tool. */
function compareArguments(current, base) {
    const after = new Map(current.behaviour.tools.map((tool) => [tool.tool, tool]));
    return base.behaviour.tools.flatMap((old) => {
        const young = after.get(old.tool);
        if (!young)
            return [];
        return compareMaps(listed(base, 'arguments', old.arguments, ({ path }) => path), listed(current, 'arguments', young.arguments, ({ path }) => path), (argument) => ({ kind: 'argument', tool: old.tool, argument }), { before: old.traces, after: young.traces });
    });
}
/** Pairs of tools that both runs called: a new tool brings new pairs, which say nothing more. */
function compareOrder(current, base, sides) {
    const tools = [base, current].map(({ behaviour }) => new Set(behaviour.tools.map(({ tool }) => tool)));
    const pairs = new Map([...base.behaviour.order, ...current.behaviour.order].map((pair) => [(0,behaviour/* pairKey */.Yz)(pair), pair]));
    const changes = compareMaps(listed(base, 'order', base.behaviour.order, behaviour/* pairKey */.Yz), listed(current, 'order', current.behaviour.order, behaviour/* pairKey */.Yz), (key) => {
        const { first, then } = pairs.get(key);
        return { kind: 'order', order: { first, then } };
    }, sides);
    return changes.filter(({ order }) => tools.every((called) => called.has(order.first) && called.has(order.then)));
}
/** Traces with more calls than the median of the base. */
function compareCalls(current, base, sides) {
    const above = (0,baseline_baseline/* quantile */.YV)(base.behaviour.callsPerTrace, 0.5);
    const count = ({ behaviour }) => behaviour.callsPerTrace.reduce((sum, { calls, traces }) => (calls > above ? sum + traces : sum), 0);
    return difference({ kind: 'calls-per-trace', above }, count(base), count(current), sides);
}
const kinds = { tool: 0, argument: 1, 'calls-per-trace': 2, order: 3 };
const changes = { new: 0, gone: 1, more: 2, less: 3 };
function byImportance(a, b) {
    return (Number(b.certain) - Number(a.certain) ||
        kinds[a.kind] - kinds[b.kind] ||
        changes[a.change] - changes[b.change] ||
        size(b) - size(a) ||
        (subjectKey(a) < subjectKey(b) ? -1 : 1));
}
function size({ before, after }) {
    return Math.abs(after.traces / after.of - before.traces / before.of);
}
function subjectKey({ tool, argument, order }) {
    return JSON.stringify([tool, argument, order?.first, order?.then]);
}

;// CONCATENATED MODULE: ./lib/baseline/compare-findings.js

/** Findings about a tool as such and not about what a trace did with it: they have no share of traces. */
const aboutTools = new Set([
    'E_TOOL_UNCONSTRAINED',
    'W_ARGS_NOT_RECORDED',
    'E_SCHEMA_COMPILE',
]);
/** What became of every fingerprint of two runs; the rules are those of docs/decisions/075. Unsorted. */
function compareFindings(current, base) {
    const before = new Map(base.findings.map((finding) => [finding.fingerprint, finding]));
    const after = new Map(current.findings.map((finding) => [finding.fingerprint, finding]));
    const sides = { current: runOf(current), base: runOf(base) };
    return [
        ...current.findings.map((finding) => present(finding, before.get(finding.fingerprint), sides)),
        ...base.findings.filter(({ fingerprint }) => !after.has(fingerprint)).map((finding) => gone(finding, sides)),
    ];
}
function runOf({ rules, behaviour, coverage, cut, findings }) {
    return {
        rows: new Map(rules.map((row) => [row.rule, row])),
        tools: new Set(behaviour.tools.map(({ tool }) => tool)),
        coverage: coverage.percent,
        cutAt: cut.includes('findings') ? findings.at(-1)?.fingerprint : undefined,
        toolsCut: cut.includes('tools'),
    };
}
function present(now, then, sides) {
    const after = rate(now, now.rule, sides.current);
    const before = rate(then, now.rule, sides.base);
    return change(now, ...standing(now, then, before, after, sides), before, after);
}
function standing(now, then, before, after, { current, base }) {
    // That it was not seen before is a fact; how much that says, the numbers and the reason tell.
    if (!then)
        return ['new', whyNew(now, base)];
    if (now.rule === 'E_COVERAGE_BELOW_MIN')
        return [current.coverage < base.coverage ? 'worse' : 'known', undefined];
    if (before.of === undefined || after.of === undefined)
        return [countStanding(before, after, now.rule), undefined];
    const [old, young] = [share(before), share(after)];
    if (young.part * old.whole <= old.part * young.whole)
        return ['known', undefined];
    if (isMore(old, young, findingRisk))
        return ['worse', undefined];
    return couldBeMore(old, young, findingRisk) ? ['known', undefined] : ['cannot-tell', 'too-few-runs'];
}
/** What is no share of traces is not random either: more unreadable lines are more. */
function countStanding(before, after, rule) {
    return !aboutTools.has(rule) && after.broken > before.broken ? 'worse' : 'known';
}
function whyNew({ fingerprint, rule }, base) {
    if (base.cutAt !== undefined && fingerprint > base.cutAt)
        return 'baseline-cut';
    const row = base.rows.get(rule);
    if (!isRated(rule, base))
        return undefined;
    return row === undefined ? 'rule-new' : row.applicable === 0 ? 'not-exercised' : undefined;
}
function gone(then, sides) {
    const before = rate(then, then.rule, sides.base);
    const after = rate(undefined, then.rule, sides.current);
    const why = whyOpen(then, before, after, sides);
    return { ...change(then, why === undefined ? 'fixed' : 'cannot-tell', why, before, after), findings: 0 };
}
/** Why a finding that is no longer there is not fixed for sure. */
function whyOpen(then, before, after, { current }) {
    if (before.of === undefined) {
        if (!aboutTools.has(then.rule) || then.tool === undefined || current.toolsCut)
            return undefined;
        return current.tools.has(then.tool) ? undefined : 'not-exercised';
    }
    if (after.of === undefined)
        return 'rule-gone';
    if (after.of === 0)
        return 'not-exercised';
    return isLess(share(before), share(after), findingRisk) ? undefined : 'too-few-runs';
}
function change({ fingerprint, rule, tool, level, findings, accepted }, status, why, before, after) {
    return {
        status,
        fingerprint,
        rule,
        ...(tool !== undefined && { tool }),
        level,
        before,
        after,
        findings,
        ...(accepted && { accepted }),
        ...(why && { why }),
    };
}
function isRated(rule, run) {
    return !aboutTools.has(rule) && (run.rows.has(rule) || !/^[EW]_/.test(rule));
}
function rate(finding, rule, { rows }) {
    const row = aboutTools.has(rule) ? undefined : rows.get(rule);
    return row
        ? { broken: Math.min(finding?.traces ?? 0, row.applicable), of: row.applicable }
        : { broken: finding?.findings ?? 0 };
}
function share({ broken, of = 0 }) {
    return { part: broken, whole: of };
}

;// CONCATENATED MODULE: ./lib/baseline/compare-with-baseline.js


const maxFindings = 1000;
const maxBehaviour = 200;
const maxNames = 100;
/** Holds a run against what a host could find of an earlier one. */
function compareWith(current, reading) {
    if (reading.state === 'used')
        return compareWithBaseline(current, reading.baseline);
    return { schema: 'assay.comparison.v1', baseline: reading.state, message: reading.message };
}
/** Holds a run against an earlier one. Both are profiles; no trace is looked at again. */
function compareWithBaseline(current, base) {
    const { name } = base.policy;
    if (name !== '' && current.policy.name !== '' && name !== current.policy.name) {
        const message = 'The baseline belongs to a policy of another name, so nothing was compared. Write one under this policy.';
        return { schema: 'assay.comparison.v1', baseline: 'mismatched', message };
    }
    const findings = compareFindings(current, base).sort(worstFirst);
    const behaviour = compareBehaviour(current, base);
    return {
        schema: 'assay.comparison.v1',
        baseline: 'used',
        base: {
            ...(base.commit !== undefined && { commit: base.commit }),
            policy: base.policy,
            traces: base.traces.traces,
        },
        policyChanged: current.policy.digest !== base.policy.digest,
        counts: tally(findings),
        findings: findings.slice(0, maxFindings),
        findingsOmitted: Math.max(0, findings.length - maxFindings),
        counted: countNew(findings),
        coverage: compareCoverage(current.coverage, base.coverage),
        less: lookedAtLess(current, base),
        behaviour: behaviour.slice(0, maxBehaviour),
        behaviourOmitted: Math.max(0, behaviour.length - maxBehaviour),
        cut: [...new Set([...base.cut, ...current.cut])].sort(),
    };
}
const order = ['new', 'worse', 'cannot-tell', 'known', 'fixed'];
const levels = ['error', 'warning', 'note'];
function worstFirst(a, b) {
    return (order.indexOf(a.status) - order.indexOf(b.status) ||
        Number(a.accepted ?? false) - Number(b.accepted ?? false) ||
        levels.indexOf(a.level) - levels.indexOf(b.level) ||
        b.findings - a.findings ||
        (a.fingerprint < b.fingerprint ? -1 : 1));
}
function tally(findings) {
    const counts = { new: 0, worse: 0, 'cannot-tell': 0, known: 0, fixed: 0 };
    for (const { status } of findings)
        counts[status]++;
    return counts;
}
function countNew(findings) {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const { status, accepted, level, findings: number } of findings) {
        if ((status === 'new' || status === 'worse') && !accepted)
            counts[level] += number;
    }
    return counts;
}
function compareCoverage(after, before) {
    return {
        before: before.percent,
        after: after.percent,
        gained: without(after.covered, before.covered),
        lost: without(before.covered, after.covered),
    };
}
/** Names of the first list that the second has not. */
function without(names, others) {
    const known = new Set(others);
    return names
        .filter((name) => !known.has(name))
        .sort()
        .slice(0, maxNames);
}
/** A green run that looked at half of what the base looked at is not as green. */
function lookedAtLess(current, base) {
    const rules = (run, exercised) => run.rules
        .filter(({ rule, applicable }) => !aboutTools.has(rule) && (applicable > 0 || !exercised))
        .map(({ rule }) => rule);
    const kept = new Set(rules(current, false));
    const gone = without(rules(base, false), [...kept]);
    const idle = without(rules(base, true), rules(current, true)).filter((rule) => kept.has(rule));
    const fewer = (what, before, after) => after < before ? [{ what, before, after }] : [];
    return [
        ...fewer('files', base.traces.files, current.traces.files),
        ...fewer('traces', base.traces.traces, current.traces.traces),
        ...(gone.length > 0
            ? [{ what: 'rules', before: rules(base, false).length, after: kept.size, names: gone }]
            : []),
        ...(idle.length > 0
            ? [
                {
                    what: 'rules exercised',
                    before: rules(base, true).length,
                    after: rules(current, true).length,
                    names: idle,
                },
            ]
            : []),
    ];
}

// EXTERNAL MODULE: ./lib/rules/index.js + 9 modules
var rules = __nccwpck_require__(22030);
;// CONCATENATED MODULE: ./lib/coverage/compat-coverage.js

/** What upstream asks for when nobody names a threshold. */
const defaultThreshold = 80;
/**
 * The `CoverageReport` of the reference implementation, by its own formulas: patterns are literal names, denied tools and
 * alias names belong to the policy's tools, the overall figure is the mean of tools and rules. For scripts that read it.
 *
 * @param findings those about single calls become `policy_violations` and `policy_warnings`
 */
function compatCoverage(policy, called, rules, findings, threshold = defaultThreshold) {
    const tools = policyTools(policy);
    const seen = (tool) => called.has(tool) || (policy.aliases.get(tool)?.some((member) => called.has(member)) ?? false);
    const seenTools = tools.filter(seen).length;
    const toolPercent = tools.length === 0 ? 100 : (seenTools / tools.length) * 100;
    const triggered = rules.filter((row) => row.applicable > 0);
    const rulePercent = rules.length === 0 ? 100 : (triggered.length / rules.length) * 100;
    const overall = (toolPercent + rulePercent) / 2;
    return {
        tool_coverage: {
            total_tools_in_policy: tools.length,
            tools_seen_in_traces: seenTools,
            coverage_pct: toolPercent,
            unseen_tools: tools.filter((tool) => !seen(tool)).sort(),
            unexpected_tools: [...called].filter((tool) => !tools.includes(tool)).sort(),
        },
        rule_coverage: {
            total_rules: rules.length,
            rules_triggered: triggered.length,
            coverage_pct: rulePercent,
            untriggered_rules: rules
                .filter((row) => row.applicable === 0)
                .map((row) => row.rule)
                .sort(),
        },
        high_risk_gaps: highRiskTools(policy)
            .filter(([tool]) => !seen(tool))
            .map(([tool, list]) => ({ tool, reason: `${list}, and no trace calls it`, severity: 'high' })),
        policy_violations: callFindings(findings, 'error').map((finding) => ({
            trace_id: finding.trace ?? '',
            tool: finding.tool ?? '',
            error_code: finding.rule,
            reason: finding.message,
        })),
        policy_warnings: callFindings(findings, 'warning').map((finding) => ({
            trace_id: finding.trace ?? '',
            tool: finding.tool ?? '',
            warning_code: finding.rule,
            reason: finding.message,
        })),
        overall_coverage_pct: overall,
        meets_threshold: overall >= threshold,
        threshold,
    };
}
function policyTools(policy) {
    const required = [...policy.constraints].filter(([, list]) => list.some(({ origin }) => origin === 'require_args'));
    return [
        ...new Set([
            ...(policy.tools.allow ?? []).map(({ value }) => value),
            ...policy.tools.deny.map(({ value }) => value),
            ...required.map(([tool]) => tool),
            ...policy.sequences.flatMap((rule) => rules/* ruleKinds */.G[rule.type].operands(rule)).flatMap(names),
            ...policy.aliases.keys(),
            ...[...policy.aliases.values()].flat(),
        ]),
    ];
}
function highRiskTools(policy) {
    const denied = policy.tools.deny.map(({ value }) => [value, 'On the deny list']);
    const forbidden = policy.sequences.flatMap((rule) => rule.type === 'never_after'
        ? names(rule.forbidden).map((tool) => [tool, 'Forbidden by a never_after rule'])
        : []);
    return [...new Map([...forbidden, ...denied])].sort(([a], [b]) => (a < b ? -1 : 1));
}
function names(selector) {
    return selector.terms.flatMap((term) => term.tools);
}
function callFindings(findings, level) {
    return findings.filter((finding) => finding.level === level && /^E_(TOOL|ARG|RATE|SCHEMA)_/.test(finding.rule));
}

// EXTERNAL MODULE: ./lib/text/tool-pattern.js
var tool_pattern = __nccwpck_require__(77474);
;// CONCATENATED MODULE: ./lib/coverage/universe.js


/**
 * The tools that traces are expected to exercise, as the policy writes them (names or patterns), sorted:
 * allowed, constrained, members of aliases, and operands that rules ask for; without those it denies, forbids or excludes.
 */
function coverageUniverse(policy) {
    const entries = new Set([
        ...(policy.tools.allow ?? []).map((entry) => entry.value),
        ...policy.constraints.keys(),
        ...policy.sequences.flatMap(positiveOperands).flatMap(universe_names),
        ...[...policy.aliases.values()].flat(),
    ]);
    const unwanted = [
        ...policy.tools.deny.map((entry) => entry.value),
        ...policy.sequences.flatMap(forbiddenOperands).flatMap(universe_names),
        ...policy.coverage.exclude,
    ];
    const matchers = unwanted.map(tool_pattern/* compileToolPattern */.Y);
    const blocked = policy.sequences.flatMap((rule) => (rule.type === 'blocklist' ? [rule.pattern] : []));
    return ([...entries]
        // A pattern that matches the text of another matches all that the other does: its stars met stars or text.
        .filter((entry) => !matchers.some((matches) => matches(entry)))
        .filter((entry) => !blocked.some((text) => entry.includes(text)))
        .filter((entry) => !deniedByClass(policy, entry))
        .sort());
}
/** Every name and pattern that the policy mentions: a called tool that none of them means is unexpected. */
function knownTools(policy) {
    return [
        ...(policy.tools.allow ?? []).map((entry) => entry.value),
        ...policy.tools.deny.map((entry) => entry.value),
        ...policy.constraints.keys(),
        ...policy.toolClasses.keys(),
        ...policy.sequences.flatMap((rule) => rules/* ruleKinds */.G[rule.type].operands(rule)).flatMap(universe_names),
        ...[...policy.aliases.values()].flat(),
    ];
}
function positiveOperands(rule) {
    switch (rule.type) {
        case 'never_after':
            return [rule.trigger];
        case 'max_calls':
            return rule.max > 0 ? [rule.tool] : [];
        default:
            return rules/* ruleKinds */.G[rule.type].operands(rule);
    }
}
function forbiddenOperands(rule) {
    // An operand with conditions forbids some calls of the tool, not the tool.
    const unconditional = (selector) => selector.terms.every((term) => term.argsMatch.length === 0 && term.outcome === undefined);
    return rule.type === 'never_after' && unconditional(rule.forbidden) ? [rule.forbidden] : [];
}
function universe_names(selector) {
    return selector.terms.flatMap((term) => term.tools);
}
function deniedByClass(policy, tool) {
    const classes = policy.toolClasses.get(tool) ?? [];
    return policy.tools.denyClasses.some((entry) => classes.includes(entry.value));
}

;// CONCATENATED MODULE: ./lib/coverage/measure-coverage.js


/** Measures how much of the policy the traces exercised. */
function measureCoverage(policy, exercised) {
    const called = [...exercised.tools.keys()];
    const permitted = [...exercised.tools].filter(([, { denied }]) => !denied).map(([name]) => name);
    const universe = coverageUniverse(policy);
    const isCovered = (entry) => permitted.some((0,tool_pattern/* compileToolPattern */.Y)(entry));
    const covered = universe.filter(isCovered);
    const uncovered = universe.filter((entry) => !isCovered(entry));
    const deny = [...new Set(policy.tools.deny.map((entry) => entry.value))].sort();
    const isSeen = (entry) => called.some((0,tool_pattern/* compileToolPattern */.Y)(entry));
    const known = knownTools(policy).map(tool_pattern/* compileToolPattern */.Y);
    const exercisedRules = exercised.rules.filter((row) => row.applicable > 0).length;
    return {
        coverage: {
            percent: percentOf({ part: covered.length, whole: universe.length }),
            covered,
            uncovered,
            empty: universe.length === 0,
            deniedSeen: deny.filter(isSeen),
            deniedUnseen: deny.filter((entry) => !isSeen(entry)),
            unexpected: called.filter((name) => !known.some((matches) => matches(name))).sort(),
            rules: exercised.rules,
            rulePercent: percentOf({ part: exercisedRules, whole: exercised.rules.length }),
            arguments: exercised.arguments,
        },
        share: { part: covered.length, whole: universe.length },
    };
}
/** 0–100, one decimal, rounded down, so that 100 means all; an empty whole is 100. */
function percentOf({ part, whole }) {
    return whole === 0 ? 100 : Math.floor((part * 1000) / whole) / 10;
}
/** Whether a share reaches a minimum given in per cent, compared exactly. */
function reaches({ part, whole }, minPercent) {
    // Millionths, so that 33.3 per cent of 1,000 is 333 and not a shade more.
    const millionths = Math.round(minPercent * 1e6);
    return part * 100e6 >= millionths * whole;
}

// EXTERNAL MODULE: ./lib/evaluate/calls/call-rules.js
var call_rules = __nccwpck_require__(93783);
;// CONCATENATED MODULE: ./lib/evaluate/case-rows.js
/** Cases that a result lists. */
const maxCases = 10_000;
/** Broken cases, then flaky ones, then those that held; by name. Absent if no trace names a case. */
function caseRows(cases) {
    if (cases.length === 0)
        return {};
    const rows = ['broken', 'flaky', 'held'].flatMap((standing) => cases.filter((tally) => standingOf(tally) === standing).map((tally) => ({ ...tally, standing })));
    const omitted = rows.length - maxCases;
    return { cases: rows.slice(0, maxCases), ...(omitted > 0 && { casesOmitted: omitted }) };
}
function standingOf({ trials, broken }) {
    return broken === 0 ? 'held' : broken < trials ? 'flaky' : 'broken';
}

// EXTERNAL MODULE: ./lib/evaluate/evaluator.js + 9 modules
var evaluate_evaluator = __nccwpck_require__(37698);
// EXTERNAL MODULE: ./lib/evaluate/findings/finding-log.js
var finding_log = __nccwpck_require__(35540);
;// CONCATENATED MODULE: ./lib/evaluate/findings/remarks.js

/** Findings about a run that no rule makes: unreadable lines, remarks on the policy, a gate that is missed. By code. */
class Remarks {
    logs = new Map();
    /** Lines that could not be read, also those beyond the ones listed. */
    reading({ problems, problemsOmitted = {}, files }) {
        const index = new Map(files.map(({ file }, i) => [file, i]));
        for (const { code, detail, file, line, column } of problems) {
            this.#add({ rule: code, detail, file: index.get(file) ?? -1, line, column });
        }
        for (const [code, more] of Object.entries(problemsOmitted))
            this.#log(code).total += more;
    }
    policy(problems) {
        for (const { code, level, message, remedy, location } of problems) {
            if (level !== 'warning')
                continue;
            this.#add({
                ...nowhere,
                rule: code,
                detail: remedy ? `${message} ${remedy}` : message,
                policyAt: location,
            });
        }
    }
    /** @param at where the policy asks for the minimum, if it does */
    coverage(percent, minimum, at) {
        const detail = `Coverage is ${percent} %, below the minimum of ${minimum} %`;
        this.#add({ ...nowhere, rule: 'E_COVERAGE_BELOW_MIN', detail, policyAt: at });
    }
    noEvidence({ unmatched = [], files }) {
        const detail = unmatched.length > 0
            ? `No file matches ${[...unmatched].sort().join(', ')}`
            : `No tool call was found in ${files.length === 1 ? 'one file' : `${files.length} files`}`;
        this.#add({ ...nowhere, rule: 'W_NO_EVIDENCE', detail });
    }
    #add(raw) {
        this.#log(raw.rule).add(raw.file, raw.line, raw.callIndex, () => raw);
    }
    #log(code) {
        let log = this.logs.get(code);
        if (!log) {
            log = new finding_log/* FindingLog */.sZ(true);
            this.logs.set(code, log);
        }
        return log;
    }
}
/** Levels of problems of the input. */
function inputLevels(lenient) {
    const level = lenient ? 'warning' : 'error';
    return new Map([
        ['E_TRACE_PARSE', level],
        ['E_TRACE_TRUNCATED', level],
        ['W_SESSION_FALLBACK', 'warning'],
        ['W_NO_EVIDENCE', 'note'],
    ]);
}
const nowhere = { file: -1, line: 0, column: 0 };

// EXTERNAL MODULE: ./lib/evaluate/findings/finding-message.js
var finding_message = __nccwpck_require__(89897);
// EXTERNAL MODULE: ./lib/evaluate/findings/fingerprint.js
var fingerprint = __nccwpck_require__(32854);
// EXTERNAL MODULE: ./lib/evaluate/findings/rule-level.js
var rule_level = __nccwpck_require__(78801);
// EXTERNAL MODULE: ./lib/evaluate/findings/waiver-book.js
var waiver_book = __nccwpck_require__(23692);
;// CONCATENATED MODULE: ./lib/evaluate/findings/write-findings.js





/** Gives raw findings their level, words, fingerprint and final order, and counts what counts. */
function writeFindings(logs, context) {
    const waivers = new waiver_book/* WaiverBook */.U(context.policy.waivers, context.today);
    const counts = { error: 0, warning: 0, note: 0 };
    const kept = [];
    const tallies = [];
    const fingerprintOf = (0,fingerprint/* fingerprints */.W)();
    let total = 0;
    const write = (rule, log) => {
        const tolerated = isTolerated(rule, context);
        const level = tolerated ? 'note' : (0,rule_level/* ruleLevel */.l)(rule, context.policy, context.levels);
        total += log.total;
        if (!tolerated)
            counts[level] += log.total - waivers.waived(rule, log);
        for (const raw of log.kept)
            kept.push(finding(raw, fingerprintOf(raw), level, tolerated, waivers, context));
        for (const group of log.groups)
            tallies.push(write_findings_tally(group, level, tolerated, waivers));
    };
    for (const [rule, log] of logs)
        write(rule, log);
    for (const [rule, log] of waivers.remarks())
        write(rule, log);
    kept.sort(finalOrder);
    const findings = kept.slice(0, finding_log/* maxFindings */.TM);
    return { written: { findings, findingsOmitted: total - findings.length, counts }, tallies };
}
function write_findings_tally(group, level, tolerated, waivers) {
    const { rule, tool, findings, traces } = group;
    const print = (0,fingerprint/* fingerprint */.R)(group);
    const accepted = tolerated || waivers.find(rule, tool, print) !== undefined;
    return {
        fingerprint: print,
        rule,
        ...(tool !== undefined && { tool }),
        level,
        findings,
        traces,
        ...(accepted && { accepted }),
    };
}
function finding(raw, print, level, tolerated, waivers, { policy, files }) {
    const waiver = waivers.find(raw.rule, raw.tool, print);
    return {
        level,
        rule: raw.rule,
        message: (0,finding_message/* findingMessage */.p)(raw, policy),
        ...(raw.tool !== undefined && { tool: raw.tool }),
        ...(raw.trace !== undefined && { trace: raw.trace }),
        ...(raw.callIndex !== undefined && { callIndex: raw.callIndex }),
        ...(raw.violations && { violations: raw.violations }),
        ...(raw.line > 0 &&
            raw.file >= 0 && {
            location: { file: files[raw.file] ?? '', line: raw.line, column: raw.column },
        }),
        ...(raw.policyAt && { policyLocation: raw.policyAt }),
        fingerprint: print,
        ...(tolerated && { tolerated }),
        ...(waiver && {
            waived: {
                reason: waiver.reason,
                owner: waiver.owner,
                ...(waiver.expires !== undefined && { expires: waiver.expires }),
            },
        }),
    };
}
/** Agents are random: a rule may be broken in a stated share of the traces to which it applied. */
function isTolerated(rule, { policy, rows }) {
    const share = policy.tolerate.get(rule);
    const row = rows.find((candidate) => candidate.rule === rule);
    if (!share || !row)
        return false;
    return isWithinShare(row.violated, row.applicable, share.value);
}
/** Compared in millionths, exactly: 29 of 100 are within 0.29, though 0.29 × 100 is a shade less in floating point. */
function isWithinShare(part, whole, share) {
    return part * 1e6 <= Math.round(share * 1e6) * whole;
}
const levelRank = { error: 0, warning: 1, note: 2 };
/** Level, file, line, callIndex, rule; findings without a place come last, and what is left of ties is settled too. */
function finalOrder(a, b) {
    return (levelRank[a.level] - levelRank[b.level] ||
        compareOptional(a.location?.file, b.location?.file) ||
        (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
        (a.callIndex ?? Number.MAX_SAFE_INTEGER) - (b.callIndex ?? Number.MAX_SAFE_INTEGER) ||
        compareOptional(a.rule, b.rule) ||
        compareOptional(a.trace, b.trace) ||
        compareOptional(a.tool, b.tool) ||
        comparePlaces(a.policyLocation, b.policyLocation) ||
        compareOptional(a.fingerprint, b.fingerprint) ||
        compareOptional(a.message, b.message));
}
function comparePlaces(a, b) {
    return compareOptional(a?.file, b?.file) || (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
/** By UTF-16 code units, the same on every machine; absent last. */
function compareOptional(a, b) {
    if (a === b)
        return 0;
    if (a === undefined)
        return 1;
    if (b === undefined)
        return -1;
    return a < b ? -1 : 1;
}

// EXTERNAL MODULE: ./lib/evaluate/sequences/outcome-queue.js
var outcome_queue = __nccwpck_require__(33976);
// EXTERNAL MODULE: ./lib/evaluate/timelines/shown-arguments.js
var shown_arguments = __nccwpck_require__(76996);
// EXTERNAL MODULE: ./lib/evaluate/timelines/tell-timelines.js
var tell_timelines = __nccwpck_require__(39600);
;// CONCATENATED MODULE: ./lib/evaluate/timelines/call-history.js




/** Names of arguments kept of a call: agents choose them. */
const maxArguments = 8;
/** Ways of calling (a tool with these arguments) told apart; the names of what comes later are not kept. */
const maxForms = 20_000;
/** Records kept: 16 bytes each, so 64 MB. What comes later is in no timeline. */
const maxRecords = 4_000_000;
/** Characters of values kept, and what one call's cost besides. What comes later shows no value. */
const maxShownCharacters = 64 << 20;
const shownOverhead = 64;
/** Code points by which names of arguments are told apart; reports show fewer. */
const maxKeyName = 600;
/**
 * Remembers which tools were called in which trace, with arguments of which names, in flat arrays: only when all is read is it known which traces broke a
 * rule, and by then their calls have gone by. Values are kept only if they may be shown.
 */
class CallHistory {
    #runs = [];
    #forms = [];
    #formIndex = new Map();
    /** Four numbers a record: run, call index, form (-1: a result of the call), outcome. */
    #records = new Int32Array(4096);
    #length = 0;
    /** By record, as JSON, which is smaller than objects and holds on to no part of a trace. */
    #shown = new Map();
    #shownCharacters = 0;
    #show;
    #redact;
    constructor(policy, redact) {
        this.#redact = redact;
        this.#show = (0,shown_arguments/* argumentShower */.c)(policy, redact);
    }
    decision(run, call, callIndex, _decision) {
        this.#runs[run.index] = run;
        this.#keepShown(call);
        this.#add(run.index, callIndex, this.#indexOf(call), (0,outcome_queue/* outcomeOf */.s)(call));
    }
    result(run, callIndex, result) {
        this.#add(run.index, callIndex, -1, (0,outcome_queue/* outcomeOf */.s)(result));
    }
    /** One walk over all records, which keeps those within reach of a point. */
    recall(points) {
        const runs = this.#runs.filter((run) => run && points.has(run.trace));
        const wanted = new Map(runs.map((run) => [
            run.index,
            { isNear: (0,tell_timelines/* withinReach */.Dj)(points.get(run.trace) ?? [], run.calls), calls: new Map() },
        ]));
        for (let at = 0; at < this.#length; at += 4) {
            const story = wanted.get(this.#records[at]);
            if (!story)
                continue;
            const [index, form, outcome] = this.#records.subarray(at + 1, at + 4);
            if (!story.isNear(index))
                continue;
            const known = form < 0 ? story.calls.get(index) : { index, ...this.#forms[form], ...this.#shownAt(at) };
            if (known)
                story.calls.set(index, { ...known, ...outcomes[outcome] });
        }
        return new Map(runs.map(({ trace, index, calls: total }) => {
            const calls = [...(wanted.get(index)?.calls.values() ?? [])].sort((a, b) => a.index - b.index);
            return [trace, { trace, total, calls, ...(this.#redact !== 'values' && { showsAll: true }) }];
        }));
    }
    #indexOf({ tool, args }) {
        const names = this.#forms.length < maxForms ? argumentNames(args) : undefined;
        const key = names === undefined ? tool : JSON.stringify([tool, names]);
        let index = this.#formIndex.get(key);
        if (index === undefined) {
            index = this.#forms.push({ tool, ...(names && { arguments: names.map(shown_arguments/* shownName */.H) }) }) - 1;
            this.#formIndex.set(key, index);
        }
        return index;
    }
    /** Of the call whose record comes next. */
    #keepShown({ args }) {
        if (!this.#show || this.#shownCharacters >= maxShownCharacters || this.#length >= maxRecords * 4)
            return;
        const shown = this.#show(args);
        if (shown === undefined)
            return;
        this.#shownCharacters += shown.length + shownOverhead;
        this.#shown.set(this.#length, shown);
    }
    #shownAt(record) {
        const shown = this.#shown.get(record);
        return shown === undefined ? {} : { shown: JSON.parse(shown) };
    }
    #add(run, callIndex, tool, outcome) {
        if (this.#length >= maxRecords * 4)
            return;
        if (this.#length === this.#records.length) {
            const larger = new Int32Array(this.#length * 2);
            larger.set(this.#records);
            this.#records = larger;
        }
        this.#records.set([run, callIndex, tool, outcome === undefined ? 0 : outcome === 'success' ? 1 : 2], this.#length);
        this.#length += 4;
    }
}
function argumentNames(args) {
    if (typeof args !== 'object' || args === null || Array.isArray(args))
        return undefined;
    const names = [];
    for (const name in args) {
        if (names.length === maxArguments)
            break;
        names.push((0,truncate/* truncate */.xv)(name, maxKeyName));
    }
    return names;
}
const outcomes = [{}, { outcome: 'success' }, { outcome: 'error' }];

// EXTERNAL MODULE: ./lib/evaluate/timelines/token-free-story.js
var token_free_story = __nccwpck_require__(44808);
;// CONCATENATED MODULE: ./lib/evaluate/verdict-of.js
/** Broken rules come before missing evidence: what was seen counts even if not everything was. */
function verdictOf(counts, failOn, noEvidence) {
    const levels = ['error', 'warning', 'note'];
    const failing = failOn === 'none' ? [] : levels.slice(0, levels.indexOf(failOn) + 1);
    // The remark that there is no evidence is itself a note; it must not turn its own verdict into another.
    const counted = (level) => counts[level] - (level === 'note' && noEvidence ? 1 : 0);
    if (failing.some((level) => counted(level) > 0))
        return 'fail';
    return noEvidence ? 'no-evidence' : 'pass';
}

// EXTERNAL MODULE: ./lib/text/redact.js
var redact = __nccwpck_require__(51814);
;// CONCATENATED MODULE: ./lib/assay.js
















/**
 * Reads traces, holds them against a policy, and says what came of it: the whole of Assay in one function.
 * Every surface shows the result it returns; none adds to it.
 */
async function check(policy, read, options) {
    const profile = options.profile ?? options.baseline !== undefined;
    return judge(policy, await collect(policy, read, { ...options, profile }), options).result;
}
/** Reads traces and runs them through the policy. */
async function collect(policy, read, options = {}) {
    const { profile = false } = options;
    const behaviour = profile ? new BehaviourLog() : undefined;
    const history = options.timelines ? new CallHistory(policy, options.redact ?? 'values') : undefined;
    const observers = [...(options.observers ?? []), behaviour, history].filter((each) => each !== undefined);
    const evaluator = await (0,evaluate_evaluator/* createEvaluator */.m$)(policy, observers, profile || policy.waivers.length > 0);
    const { runs, ...reading } = await read(evaluator);
    const evaluation = evaluator.finish();
    if (!behaviour)
        return { evaluation, reading, history };
    return { evaluation, reading, history, behaviour: behaviour.finish(runs), traceIds: runs.map(({ trace }) => trace) };
}
/** Gives what was collected its levels, words, gates and verdict. */
function judge(policy, collected, options) {
    const { evaluation, reading, behaviour, history } = collected;
    const { coverage, share } = measureCoverage(policy, {
        tools: evaluation.tools,
        rules: evaluation.rules,
        arguments: evaluation.argumentUse.unused(),
    });
    const gates = options.gates ?? 'all';
    const minimum = gates === 'rules' ? undefined : (options.minCoverage ?? policy.coverage.min?.value);
    const noEvidence = reading.calls === 0 || (reading.unmatched ?? []).length > 0;
    const remarks = new Remarks();
    remarks.reading(reading);
    remarks.policy(options.policyProblems ?? []);
    if (minimum !== undefined && !reaches(share, minimum)) {
        remarks.coverage(coverage.percent, minimum, options.minCoverage === undefined ? policy.coverage.min?.at : undefined);
    }
    if (noEvidence)
        remarks.noEvidence(reading);
    const rows = [...evaluation.rules, ...(0,call_rules/* shownCallRows */.nq)(policy, evaluation.callRules)];
    const { written, tallies } = writeFindings(new Map([...(gates === 'coverage' ? [] : evaluation.logs), ...remarks.logs]), {
        policy,
        files: reading.files.map(({ file }) => file),
        rows,
        levels: inputLevels(options.lenient ?? false),
        today: options.today,
    });
    const verdict = verdictOf(written.counts, options.failOn ?? 'error', noEvidence);
    const { files, traces, tracesWithCalls, calls, skipped } = reading;
    const compat = () => compatCoverage(policy, new Set(evaluation.tools.keys()), evaluation.rules, written.findings, minimum);
    // Agent-controlled names (tools, traces, files, keys in messages) may hold a token; no surface shows what is not in here.
    const result = {
        ...(0,redact/* withoutTokens */.N_)({
            schema: 'assay.result.v1',
            verdict,
            passed: verdict === 'pass',
            ...written,
            rules: rows,
            coverage: options.compat ? { ...coverage, compat: compat() } : coverage,
            traces: { files, traces, tracesWithCalls, calls, skipped },
            policy: { ...(policy.file !== undefined && { file: policy.file }), name: policy.name, digest: policy.digest },
            ...caseRows(evaluation.cases),
        }),
        ...(options.timelines && history && storiesOf(policy, history, written.findings)),
        ...(options.ruleMeanings && { ruleMeanings: (0,redact/* withoutTokens */.N_)(meanings(policy)) }),
    };
    return behaviour ? compared({ result, tallies, behaviour, noEvidence }, options) : { result };
}
function storiesOf(policy, history, findings) {
    const { timelines, omitted } = (0,tell_timelines/* tellTimelines */.gU)(findings, history, policy);
    return { timelines: timelines.map(token_free_story/* tokenFreeStory */.d), timelinesOmitted: omitted };
}
function meanings({ sequences }) {
    return sequences.map((rule) => ({ rule: rule.id, means: rule.description ?? rules/* ruleKinds */.G[rule.type].means(rule) }));
}
function compared({ result, tallies, behaviour, noEvidence }, options) {
    const baseline = (0,redact/* withoutTokens */.N_)((0,baseline_baseline/* takeBaseline */.F_)(result, tallies, behaviour, options.commit));
    if (!options.baseline)
        return { result, baseline };
    const comparison = compareWith(baseline, options.baseline);
    if (!options.failOnNewOnly || comparison.baseline !== 'used')
        return { result: { ...result, comparison }, baseline };
    const verdict = verdictOf(comparison.counted, options.failOn ?? 'error', noEvidence);
    const judged = {
        ...result,
        verdict,
        passed: verdict === 'pass',
        comparison: { ...comparison, newOnly: true },
    };
    return { result: judged, baseline };
}


/***/ }),

/***/ 74484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   F_: () => (/* binding */ takeBaseline),
/* harmony export */   YV: () => (/* binding */ quantile)
/* harmony export */ });
/* unused harmony export maxBaselineFindings */
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41491);

/** The profile of a finished run, with all of its findings; `baselineText` cuts what is written. */
function takeBaseline({ policy, traces, rules, coverage }, findings, behaviour, commit) {
    return {
        schema: 'assay.baseline.v1',
        policy: { name: policy.name, digest: policy.digest },
        ...(commit !== undefined && { commit }),
        traces: {
            files: traces.files.length,
            traces: traces.traces,
            tracesWithCalls: traces.tracesWithCalls,
            calls: traces.calls,
            quantiles: quantiles(behaviour.callsPerTrace),
        },
        rules,
        findings: [...findings].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1)),
        coverage: { percent: coverage.percent, covered: coverage.covered, uncovered: coverage.uncovered },
        behaviour,
        cut: behaviour.cut,
    };
}
/** Fingerprints that a written baseline keeps: the first in their order, which is that of a hash. */
const maxBaselineFindings = 10_000;
/** The JSON of a baseline, one final line break. */
function baselineText(baseline) {
    const findings = baseline.findings.slice(0, maxBaselineFindings);
    const cut = findings.length < baseline.findings.length ? [...baseline.cut, 'findings'] : baseline.cut;
    return `${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeJsonForLogs */ .O)(JSON.stringify({ ...baseline, findings, cut }, undefined, 1))}\n`;
}
function quantiles(histogram) {
    const at = (share) => quantile(histogram, share);
    return { p50: at(0.5), p90: at(0.9), p99: at(0.99), max: at(1) };
}
/** The least number of calls that at least `share` of the traces do not exceed. */
function quantile(histogram, share) {
    const all = histogram.reduce((sum, { traces }) => sum + traces, 0);
    let below = 0;
    for (const { calls, traces } of histogram) {
        below += traces;
        if (below >= share * all)
            return calls;
    }
    return 0;
}


/***/ }),

/***/ 67256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ behaviourLimits),
/* harmony export */   Yz: () => (/* binding */ pairKey),
/* harmony export */   _E: () => (/* binding */ roundCalls)
/* harmony export */ });
const behaviourLimits = { tools: 1000, arguments: 200, order: 2000 };
/** The key that pairs are told apart and sorted by. */
function pairKey({ first, then }) {
    return JSON.stringify([first, then]);
}
/** The bucket of a number of calls. */
function roundCalls(calls) {
    if (calls < 64)
        return calls;
    const step = 2 ** (Math.floor(Math.log2(calls)) - 5);
    return Math.floor(calls / step) * step;
}


/***/ }),

/***/ 33611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readShape)
/* harmony export */ });
/**
 * Parses JSON that somebody else wrote and holds it against a closed schema. A `schema` field that names another version is told
 * apart from damage.
 *
 * @param family the name of the format without its version: `assay.baseline`
 */
async function readShape(text, family, schema) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { ok: false, why: text.trim() === '' ? 'it is empty' : 'it is not JSON, or only a part of it' };
    }
    const named = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
    const { const: expected } = schema.properties.schema;
    if (typeof named !== 'string' || !named.startsWith(`${family}.`)) {
        return { ok: false, why: `its "schema" is not ${expected}` };
    }
    if (named !== expected) {
        const version = /^v\d{1,6}$/.exec(named.slice(family.length + 1))?.[0];
        return version === undefined
            ? { ok: false, why: `its "schema" is not ${expected}` }
            : { ok: false, version, why: `it is ${family}.${version}, and this Assay reads ${expected}` };
    }
    const validate = await validator(schema);
    if (validate(value))
        return { ok: true, value };
    const [error] = validate.errors ?? [];
    return { ok: false, why: `${place(error?.instancePath)} breaks the schema (${error?.keyword ?? 'unknown'})` };
}
const validators = new WeakMap();
/** Loaded and compiled when first needed, once. */
async function validator(schema) {
    const known = validators.get(schema);
    if (known)
        return known;
    const { default: ajv } = await Promise.all(/* import() */[__nccwpck_require__.e(436), __nccwpck_require__.e(546), __nccwpck_require__.e(210)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 52210, 19));
    const validate = new ajv.default({ allErrors: false, validateFormats: false, logger: false }).compile(schema);
    validators.set(schema, validate);
    return validate;
}
/** Paths into a closed schema hold only its own names and indices until an unknown name, which is not part of the path. */
function place(path = '') {
    return path === '' ? 'the whole' : path;
}


/***/ }),

/***/ 57935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ closed),
/* harmony export */   Fs: () => (/* binding */ ruleRow),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   uK: () => (/* binding */ behaviour)
/* harmony export */ });
/** Pieces that the schemas of baselines and partial results have in common: objects are closed, numbers and lists bounded. */
const count = { type: 'integer', minimum: 0, maximum: 1e12 };
const text = { type: 'string', maxLength: 1_000_000 };
const digest = { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' };
/** A closed object: all of `required` must be there, of `optional` any may. */
function closed(required, optional = {}) {
    return {
        type: 'object',
        additionalProperties: false,
        properties: { ...required, ...optional },
        required: Object.keys(required),
    };
}
function list(items, maxItems = 10_000_000) {
    return { type: 'array', items, maxItems };
}
const ruleRow = closed({
    rule: text,
    applicable: count,
    held: count,
    violated: count,
    notExercised: count,
    notEvaluable: count,
});
const behaviour = closed({
    tools: list(closed({ tool: text, traces: count, calls: count, arguments: list(closed({ path: text, traces: count }), 200) }), 1000),
    order: list(closed({ first: text, then: text, traces: count, times: count }), 2000),
    callsPerTrace: list(closed({ calls: count, traces: count }), 2000),
    cut: list({ enum: ['tools', 'arguments', 'order'] }, 3),
});


/***/ }),

/***/ 57199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * The one canonical text of a JSON value: RFC 8785 (JSON Canonicalization Scheme).
 * Keys are sorted by UTF-16 code units, numbers are printed as ECMAScript prints them, `-0` is `0`, escapes are minimal.
 * A lone surrogate, which RFC 8785 leaves out, keeps its `\udXXX` escape, so that any value of `JSON.parse` but one has a
 * digest; that one, a number beyond the range of a double (`1e400`), is a RangeError.
 */
function canonicalJson(value) {
    // The engine's own writer is canonical for values whose keys happen to stand in order, and several times faster.
    return isInOrder(value) ? JSON.stringify(value) : write(value);
}
function isInOrder(value) {
    if (typeof value === 'number')
        return finite(value);
    if (typeof value !== 'object' || value === null)
        return true;
    if (Array.isArray(value)) {
        for (const item of value)
            if (!isInOrder(item))
                return false;
        return true;
    }
    let previous;
    for (const key of Object.keys(value)) {
        if (previous !== undefined && key < previous)
            return false;
        previous = key;
        if (!isInOrder(value[key]))
            return false;
    }
    return true;
}
function write(value) {
    if (typeof value === 'string')
        return quote(value);
    if (typeof value === 'number' && finite(value))
        return String(value);
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    return Array.isArray(value) ? writeArray(value) : writeObject(value);
}
function writeArray(array) {
    let text = '[';
    for (let i = 0; i < array.length; i++)
        text += (i > 0 ? ',' : '') + write(array[i] ?? null);
    return `${text}]`;
}
function writeObject(object) {
    const keys = Object.keys(object);
    if (keys.length > 1)
        keys.sort();
    let text = '';
    for (const key of keys) {
        const member = object[key];
        if (member === undefined)
            continue;
        if (text !== '')
            text += ',';
        text += quote(key);
        text += ':';
        text += write(member);
    }
    return `{${text}}`;
}
/** Most texts need no escape, and then a look is cheaper than the engine's writer. */
function quote(text) {
    return needsEscape.test(text) ? JSON.stringify(text) : `"${text}"`;
}
const needsEscape = /["\\\u0000-\u001f\ud800-\udfff]/;
function finite(number) {
    if (!Number.isFinite(number))
        throw new RangeError('a number beyond the range of a double has no canonical form');
    return true;
}


/***/ }),

/***/ 76004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   jW: () => (/* binding */ jsonDigest),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(57199);


/** SHA-256 as 64 lower-case hexadecimal digits; text is hashed as UTF-8. */
function sha256Hex(bytes) {
    // One-shot hashing is three times faster than a hash object, and came with Node 20.12.
    return typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === 'function'
        ? node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash('sha256', bytes, 'hex')
        : node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(bytes).digest('hex');
}
/** `sha256:` + hex: the form in which digests are written down. */
function sha256(bytes) {
    return `sha256:${sha256Hex(bytes)}`;
}
/** `sha256:` + SHA-256 of the RFC 8785 form. Throws a RangeError for a number that has none. */
function jsonDigest(value) {
    return sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(value));
}


/***/ }),

/***/ 51445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ actionCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79633);

/** Problems of the GitHub Action itself: its inputs, the artifacts it reads, the places it publishes to. */
const actionCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_ACTION_INPUT: {
        title: 'An input of the action is not valid',
        level: 'error',
        meaning: 'A value under `with:` is not one that the input takes, so the check cannot know what was meant.',
        remedy: 'Correct the value in the workflow; docs/action.md lists what each input takes.',
    },
    E_POLICY_BASE_UNAVAILABLE: {
        title: 'The policy of the base branch cannot be read',
        level: 'error',
        meaning: 'The check was to judge by the policy of the commit that the change is to be merged into, and GitHub did not hand it over. Judging by the change’s own policy instead would let a change loosen its own rules.',
        remedy: 'Give the job `permissions: { contents: read }`, and name a policy that the base branch has. Merge a new policy first, or judge by it with `policy-ref: head`.',
    },
    E_ARTIFACT_UNAVAILABLE: {
        title: 'A workflow artifact cannot be fetched',
        level: 'error',
        meaning: 'Traces were to come from workflow artifacts, and GitHub did not hand over the list or one of them.',
        remedy: 'For another run, give the job `permissions: { actions: read }` and check `run-id`; else run the job again. On GitHub Enterprise Server, fetch the files with actions/download-artifact@v3 and name them in `traces`.',
    },
    E_ARTIFACT_INVALID: {
        title: 'A workflow artifact is not a safe archive',
        level: 'error',
        meaning: 'The archive is damaged, encrypted, holds a link or a path that leads out of it, or its contents are not what its headers say.',
        remedy: 'Upload the traces again with actions/upload-artifact, as plain files.',
    },
    E_PART_EVIDENCE: {
        title: 'The evidence of a job is not that of its partial result',
        level: 'error',
        meaning: 'An evidence bundle beside a partial result does not verify, or does not hold the calls, decisions and files that the partial result counts. One of the two was changed.',
        remedy: 'Run the job with `mode: collect` again. If it still fails, find out who could write to its artifact.',
    },
    E_ARTIFACT_LIMIT: {
        title: 'A workflow artifact is larger than the action reads',
        level: 'error',
        meaning: 'Archives are read in memory, within limits on the number of entries, their size and how far they expand. Reading a part would be a verdict on a part.',
        remedy: 'Name fewer artifacts in `trace-artifacts`, or split the traces over several artifacts and jobs.',
    },
    W_COMMENT_NOT_POSTED: {
        title: 'The pull request comment was not written',
        level: 'warning',
        meaning: 'The verdict, the annotations and the job summary do not depend on it.',
        remedy: 'Give the job `permissions: { contents: read, pull-requests: write }`, or set `comment: never`.',
    },
    W_SUMMARY_NOT_WRITTEN: {
        title: 'The job summary was not written',
        level: 'warning',
        meaning: 'The verdict does not depend on it; the log and the artifact hold the report.',
        remedy: 'See the reason in the message.',
    },
    W_ARTIFACT_NOT_UPLOADED: {
        title: 'The artifact with the result was not uploaded',
        level: 'warning',
        meaning: 'The verdict does not depend on it. The result stays on the runner, at the output `result-path`.',
        remedy: 'Give each job of a run its own `evidence:` name, or set `evidence: none`.',
    },
    W_REPORT_NOT_WRITTEN: {
        title: 'A report file was not written',
        level: 'warning',
        meaning: 'A path under `reports:` could not be written; reports go only into the workspace, never through a link.',
        remedy: 'Name a path below the workspace.',
    },
});


/***/ }),

/***/ 53852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ baselineCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79633);

/** Problems of baselines, and of partial results that several machines collected. */
const baselineCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_BASELINE_NOT_FOUND: {
        title: 'The baseline cannot be read',
        level: 'error',
        meaning: 'The file named as the baseline does not exist, or cannot be opened. No baseline is not a baseline of zero.',
        remedy: 'Correct the path, write one with `assay check --write-baseline FILE`, or leave `--baseline` away.',
    },
    E_BASELINE_INVALID: {
        title: 'The file is no baseline',
        level: 'error',
        meaning: 'The file is damaged, larger than a baseline may be, or something else than what `--write-baseline` writes.',
        remedy: 'Write it again with `assay check --write-baseline FILE`.',
    },
    E_PARTIAL_NOT_FOUND: {
        title: 'A partial result cannot be read',
        level: 'error',
        meaning: 'A file given to `assay merge` does not exist, or cannot be opened. A verdict without it would be a verdict on a part.',
        remedy: 'Check that every machine wrote its partial result with `assay check --partial FILE` and that all were fetched.',
    },
    E_PARTIAL_INVALID: {
        title: 'The file is no partial result',
        level: 'error',
        meaning: 'The file is damaged, larger than a partial result may be, or something else than what `--partial` writes.',
        remedy: 'Write it again with `assay check --partial FILE`.',
    },
    E_PARTIAL_VERSION: {
        title: 'A partial result of another version of Assay',
        level: 'error',
        meaning: 'Partial results are merged only by the version of the format that wrote them.',
        remedy: 'Use the same version of Assay on every machine, and collect again.',
    },
    E_PARTIAL_POLICY: {
        title: 'A partial result of another policy',
        level: 'error',
        meaning: 'Results that were collected under different policies do not add up: their digests differ.',
        remedy: 'Collect and merge under one policy, the same file on every machine.',
    },
    E_TRACE_SPLIT: {
        title: 'One trace in two partial results',
        level: 'error',
        meaning: 'Work is split over machines by whole traces. A trace that two machines saw was judged twice in parts, or its id is not unique; a trace without an id is named after its file.',
        remedy: 'Give each machine whole traces, each trace an id of its own, and no partial result twice to `assay merge`.',
    },
});


/***/ }),

/***/ 38167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ callCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79633);

/** Codes that the evaluation of traces against a policy gives. */
const callCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_RATE_LIMIT: {
        title: 'Too many tool calls',
        level: 'error',
        meaning: 'A trace made more tool calls than the policy’s `limits` allow. Every call counts, refused ones too.',
        remedy: 'Find what makes the agent loop, or raise `limits.max_tool_calls_total`.',
    },
    E_TOOL_DENIED: {
        title: 'Denied tool called',
        level: 'error',
        meaning: 'The agent called a tool that `tools.deny` or `tools.deny_classes` forbids. Deny always wins over allow.',
        remedy: 'Take the tool away from the agent, or remove the entry from the deny list if the call is right.',
    },
    E_TOOL_NOT_ALLOWED: {
        title: 'Tool not on the allow list',
        level: 'error',
        meaning: 'The policy has an allow list and the called tool is not on it. An empty allow list allows nothing.',
        remedy: 'Add the tool to `tools.allow`, or take it away from the agent.',
    },
    E_SCHEMA_COMPILE: {
        title: 'Schema cannot be used',
        level: 'error',
        meaning: 'The schema for the tool is not a usable JSON Schema, so no call of the tool can be accepted.',
        remedy: 'Correct the schema; `assay policy validate` shows what is wrong with it.',
    },
    E_ARG_SCHEMA: {
        title: 'Arguments break the schema',
        level: 'error',
        meaning: 'The arguments of a call do not satisfy the schema or the argument rules that the policy has for the tool.',
        remedy: 'Correct how the agent fills the arguments, or relax the rule at the shown line of the policy.',
    },
    E_TOOL_UNCONSTRAINED: {
        title: 'Tool without a schema',
        level: 'warning',
        meaning: 'The policy says nothing about the arguments of the called tool. A warning; an error under `enforcement.unconstrained_tools: deny`.',
        remedy: 'Add a schema for the tool, or set `enforcement.unconstrained_tools: allow`.',
    },
    W_SECRET_IN_ARGS: {
        title: 'A secret in the arguments of a call',
        level: 'warning',
        meaning: 'An argument holds what looks like a provider token or a private key. It was removed before anything was hashed or shown.',
        remedy: 'Revoke the token, and let the agent read it from its environment instead of passing it to a tool.',
    },
    W_ARGS_NOT_RECORDED: {
        title: 'Arguments not recorded',
        level: 'warning',
        meaning: 'The policy has rules about the arguments of the tool, and the trace does not record them. Those rules were not evaluated.',
        remedy: 'Record arguments at the source (many tracers leave them out unless told otherwise), or remove the argument rules.',
    },
    E_COVERAGE_BELOW_MIN: {
        title: 'Coverage below the minimum',
        level: 'error',
        meaning: 'The traces called a smaller share of the policy’s tools than the minimum asks for.',
        remedy: 'Record traces that call the uncovered tools, exclude tools that need none (`coverage.exclude`), or lower the minimum.',
    },
    W_WAIVER_EXPIRED: {
        title: 'Waiver expired',
        level: 'warning',
        meaning: 'A waiver of the policy is past its day and no longer accepts anything.',
        remedy: 'Fix what it waived, or renew it with a new reason and day.',
    },
    W_WAIVER_UNUSED: {
        title: 'Waiver unused',
        level: 'warning',
        meaning: 'A waiver of the policy matched no finding.',
        remedy: 'Remove it: what it waived no longer happens, or its fingerprint or rule is misspelt.',
    },
    W_NO_EVIDENCE: {
        title: 'No evidence',
        level: 'note',
        meaning: 'No tool call was found, or a pattern for trace files matched none. Nothing was shown about the agent.',
        remedy: 'Check that traces are recorded and that `--traces` names them.',
    },
});


/***/ }),

/***/ 79633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ defineCodes)
/* harmony export */ });
/** Keeps the literal keys of a table of codes, so that the compiler refuses a code without its words. */
function defineCodes(codes) {
    return codes;
}


/***/ }),

/***/ 81945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ hostCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79633);

/** What can be wrong with how Assay was started, and with Assay itself. */
const hostCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_USAGE: {
        title: 'The command line is wrong',
        level: 'error',
        meaning: 'A command, flag or value is not one that Assay knows, or two of them contradict each other. Nothing was checked.',
        remedy: 'Run the command with `--help`: it lists every flag and ends with an example.',
    },
    E_POLICY_NOT_FOUND: {
        title: 'No policy file',
        level: 'error',
        meaning: 'The policy that was named does not exist; or none was named and there is neither `policy.yaml` nor an `assay.yaml` that holds a policy.',
        remedy: 'Name the file with `--policy`, or run `assay init` to have a policy written from the traces you have.',
    },
    E_OUTPUT_WRITE: {
        title: 'A file cannot be written',
        level: 'error',
        meaning: 'A report or another file that you asked for could not be written where you asked for it.',
        remedy: 'Check that the folder may be written to, and that the path is not a folder or a file that must not be replaced.',
    },
    E_INTERNAL: {
        title: 'Assay has a bug',
        level: 'error',
        meaning: 'Something happened that Assay does not expect. It says nothing about your agent; the exit code is 3.',
        remedy: 'Please report it with the printed stack and, if you can share it, the input.',
    },
});


/***/ }),

/***/ 59081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F4: () => (/* binding */ codes)
});

// UNUSED EXPORTS: codeFamilies, codePage

// EXTERNAL MODULE: ./lib/codes/action-codes.js
var action_codes = __nccwpck_require__(51445);
// EXTERNAL MODULE: ./lib/codes/baseline-codes.js
var baseline_codes = __nccwpck_require__(53852);
// EXTERNAL MODULE: ./lib/codes/call-codes.js
var call_codes = __nccwpck_require__(38167);
// EXTERNAL MODULE: ./lib/codes/code.js
var code = __nccwpck_require__(79633);
;// CONCATENATED MODULE: ./lib/codes/evidence-codes.js

/** Problems of evidence bundles, their profiles, packs and keys. */
const evidenceCodes = (0,code/* defineCodes */.O)({
    E_EVIDENCE_INTEGRITY: {
        title: 'The bundle was changed',
        level: 'error',
        meaning: 'A digest inside the bundle does not fit what it was taken of: the bundle is not what its writer made.',
        remedy: 'Fetch the artifact again. If it still fails, do not rely on it, and find out who could write to it.',
    },
    E_EVIDENCE_CONTRACT: {
        title: 'The bundle breaks the format',
        level: 'error',
        meaning: 'A member, field, number or order is not as the evidence format has it.',
        remedy: 'Make the bundle again with `assay evidence export`; if another tool wrote it, tell its authors the code.',
    },
    E_EVIDENCE_UNREADABLE: {
        title: 'The file is not a readable bundle',
        level: 'error',
        meaning: 'The gzip stream or the tar archive is damaged or cut short, or the file is something else.',
        remedy: 'Give the `.tar.gz` itself (a workflow artifact is a zip around it), and check that it was fetched whole.',
    },
    E_EVIDENCE_LIMIT_EXCEEDED: {
        title: 'The bundle is larger than its limits',
        level: 'error',
        meaning: 'A size, depth or count is beyond what a bundle may cost its reader.',
        remedy: 'Export fewer traces into one bundle; `assay evidence export` splits them by itself.',
    },
    E_EVIDENCE_PATH_REJECTED: {
        title: 'The bundle holds an unsafe path',
        level: 'error',
        meaning: 'A member of the archive has an absolute path or one with `..`. Nothing was written to disk.',
        remedy: 'Treat the file as hostile; no honest writer makes it.',
    },
    E_EVIDENCE_SUSPICIOUS: {
        title: 'The bundle holds what nothing binds',
        level: 'error',
        meaning: 'The bundle verifies, but holds things that the format accepts and no honest writer makes (`--strict`).',
        remedy: 'Compare the SHA-256 of the file with the one in the job summary or its attestation.',
    },
    E_EVIDENCE_WRITE: {
        title: 'The bundle cannot be written',
        level: 'error',
        meaning: 'What should go into the bundle would make one that does not verify.',
        remedy: 'Follow the message: a run id without colons, a time as in RFC 3339, numbers of at most 15 digits.',
    },
    E_EVIDENCE_ATTESTATION: {
        title: 'The attestation does not hold',
        level: 'error',
        meaning: 'The signed statement is not signed by this key, is not of the known form, or is about another file.',
        remedy: 'Check that the key and the bundle belong to the attestation; if they do, the bundle was changed.',
    },
    E_EVIDENCE_KEY: {
        title: 'The key cannot be used',
        level: 'error',
        meaning: 'Signing takes an Ed25519 private key (PKCS#8 PEM), verifying an Ed25519 public key (SPKI PEM).',
        remedy: '`openssl genpkey -algorithm ed25519 -out key.pem` makes one, `openssl pkey -pubout` its public half.',
    },
    E_PROFILE_PARSE: {
        title: 'The profile cannot be read',
        level: 'error',
        meaning: 'The profile is not YAML or JSON, or a field that the export needs is missing or of another type.',
        remedy: 'Compare the profile with the example in docs/evidence-bundle.md.',
    },
    E_PACK_INVALID: {
        title: 'The lint pack is invalid',
        level: 'error',
        meaning: 'A pack file is not YAML, has unknown keys, or lacks what a pack needs.',
        remedy: 'Compare it with the packs that come with Assay, as listed in docs/evidence-bundle.md.',
    },
});

// EXTERNAL MODULE: ./lib/codes/host-codes.js
var host_codes = __nccwpck_require__(81945);
// EXTERNAL MODULE: ./lib/codes/policy-codes.js
var policy_codes = __nccwpck_require__(24241);
;// CONCATENATED MODULE: ./lib/codes/recorder-codes.js

/** What a recorder says about itself: never about the agent, and never with a value of the agent in it. */
const recorderCodes = (0,code/* defineCodes */.O)({
    W_RECORD_FAILED: {
        title: 'Recording stopped or lost an event',
        level: 'warning',
        meaning: 'A recorder could not write an event. It never throws into the agent, so it says so once per file and goes on; events after this one may be missing from the trace.',
        remedy: 'Make the file writable, or give another one. With `strict: true` the recorder throws instead, so that a test fails.',
    },
    W_TEST_TRACES_UNMERGED: {
        title: 'The traces of a test run could not be merged',
        level: 'warning',
        meaning: 'Each test worker writes a file of its own. They could not be joined into one when the run ended.',
        remedy: 'The workers’ files are still in the traces folder and `assay check` reads them; remove old ones.',
    },
    E_RECORD_FAILED: {
        title: 'An event could not be recorded',
        level: 'error',
        meaning: 'A strict recorder could not write an event.',
        remedy: 'Make the file writable, or give another one.',
    },
    E_RECORD_CLOSED: {
        title: 'An event came after the recorder was closed',
        level: 'error',
        meaning: 'Something recorded into a file that had been closed; the event is not in the trace.',
        remedy: 'Close the recorder after the agent has finished: await the agent first.',
    },
    E_RECORD_COMMAND: {
        title: 'The MCP server could not be started',
        level: 'error',
        meaning: '`assay record mcp` stands between an MCP client and a server, and the server’s command did not start.',
        remedy: 'Check the command after `--`; it must run as it stands.',
    },
});

;// CONCATENATED MODULE: ./lib/codes/store-codes.js

/** Problems of the SQLite store of ingested traces. */
const storeCodes = (0,code/* defineCodes */.O)({
    E_STORE_UNSUPPORTED: {
        title: 'This Node.js has no SQLite',
        level: 'error',
        meaning: 'The store is an SQLite database, which Node.js brings along from version 22.13 on. This one does not.',
        remedy: 'Use Node.js 22.13 or later; or leave the database out: `assay trace import` and `assay check` read the same files.',
    },
    E_STORE_OPEN: {
        title: 'The store cannot be opened',
        level: 'error',
        meaning: 'The file does not exist, may not be read or written, is locked, or is no SQLite database.',
        remedy: 'Check the path of --db and its permissions; `assay trace ingest-otel --db FILE` creates a store.',
    },
    E_STORE_FOREIGN: {
        title: 'The database is another program’s',
        level: 'error',
        meaning: 'The file is an SQLite database that Assay did not make. Nothing was written to it.',
        remedy: 'Name another file with --db.',
    },
    E_STORE_VERSION: {
        title: 'The store has another version',
        level: 'error',
        meaning: 'The store was written by a version of Assay with another layout of tables.',
        remedy: 'Use the version that wrote it, or ingest the original files into a new store.',
    },
});

// EXTERNAL MODULE: ./lib/codes/trace-codes.js
var trace_codes = __nccwpck_require__(88824);
;// CONCATENATED MODULE: ./lib/codes/index.js









/** Every family of codes, in the order in which the documentation lists them. */
const codeFamilies = [
    { title: 'Findings about the agent', codes: call_codes/* callCodes */.Z },
    { title: 'Reading traces', codes: trace_codes/* traceCodes */.W },
    { title: 'Reading policies', codes: policy_codes/* policyCodes */.L },
    { title: 'The store of ingested traces', codes: storeCodes },
    { title: 'Recording traces', codes: recorderCodes },
    { title: 'Baselines and partial results', codes: baseline_codes/* baselineCodes */.U },
    { title: 'Evidence bundles', codes: evidenceCodes },
    { title: 'Starting Assay', codes: host_codes/* hostCodes */.B },
    { title: 'The GitHub Action', codes: action_codes/* actionCodes */.l },
];
/** Every code with its words. */
const codes = new Map(codeFamilies.flatMap((family) => Object.entries(family.codes)));
/** The page that explains a code; a code is its own anchor. */
function codePage(code) {
    return `docs/codes.md#${code.toLowerCase()}`;
}


/***/ }),

/***/ 24241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ policyCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79633);

/** The words for what can be wrong with a policy, or with a file of policy test cases. */
const policyCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_POLICY_PARSE: {
        title: 'The policy cannot be parsed',
        level: 'error',
        meaning: 'The text is not one YAML (or JSON) document within the limits: a syntax error, a duplicate key, a tag, too deep, too large.',
        remedy: 'Correct the text at the place shown; the caret points at the first character that does not fit.',
    },
    E_POLICY_INVALID: {
        title: 'The policy says something that cannot be honoured',
        level: 'error',
        meaning: 'The document parses, but a value has the wrong type or range, a field is missing, or it is another kind of file. Nothing is checked, because a restriction that is dropped would pass silently.',
        remedy: 'Change the entry as the message says; docs/policy.md has every key with its type.',
    },
    W_POLICY_UNKNOWN_KEY: {
        title: 'The policy has a key that means nothing',
        level: 'warning',
        meaning: 'The key is ignored; a misspelt key restricts nothing. With --strict this is an error.',
        remedy: 'Correct the spelling or remove the key. Keys that begin with `x-` are yours and are never reported.',
    },
    W_POLICY_DEPRECATED: {
        title: 'The policy is written in the version 1 form',
        level: 'warning',
        meaning: 'Version 1 (root `allow` and `deny`, `constraints`) is read and migrated in memory. With --strict this is an error.',
        remedy: 'Run `assay policy migrate` once; it keeps comments and order.',
    },
    W_POLICY_EMPTY: {
        title: 'The policy asserts nothing',
        level: 'warning',
        meaning: 'No run of any agent can break this policy, so a green check would mean nothing.',
        remedy: 'Add what must hold: `tools.allow`, `tools.deny`, `schemas`, `limits` or `sequences`; `assay init` learns a first policy from traces.',
    },
    W_POLICY_NOT_EVALUATED: {
        title: 'A section of the policy is not evaluated on traces',
        level: 'warning',
        meaning: 'The section steers a live gateway (pins, obligations, kill switch …). Recorded traces do not hold what it would judge.',
        remedy: 'Keep it for the gateway, and do not count on it here.',
    },
    W_POLICY_SCHEMA_BROKEN: {
        title: 'A JSON Schema in the policy will not compile',
        level: 'warning',
        meaning: 'Calls of that tool will be E_SCHEMA_COMPILE errors; other tools are not affected. A `$ref` is never fetched from elsewhere.',
        remedy: 'Correct the schema; put shared parts under `schemas.$defs` and refer to them as "#/$defs/NAME".',
    },
    W_POLICY_CONSTRAINT_REPLACED: {
        title: 'A version 1 constraint replaces an earlier one',
        level: 'warning',
        meaning: 'In version 1 a later `constraints` entry for a tool replaces the schema or entry before it; the earlier one is not enforced.',
        remedy: 'Join them in one entry, or migrate and write one schema.',
    },
    W_POLICY_ALIAS_IN_LIST: {
        title: 'An alias is used where tool names are expected',
        level: 'warning',
        meaning: 'Aliases have a meaning in `sequences` only. In a list of tools the word is the name of a tool, so the members are not listed by it.',
        remedy: 'List the members.',
    },
    W_PATTERN_INTERIOR_STAR: {
        title: 'A pattern has a star inside',
        level: 'warning',
        meaning: 'Assay reads `*` as a wildcard wherever it stands; other engines for the same file take an inner `*` literally and so match nothing.',
        remedy: 'Use `*` at the ends only if other tools read this policy too.',
    },
    E_POLICY_CASES: {
        title: 'The file of policy test cases cannot be used',
        level: 'error',
        meaning: 'The file does not parse, or a case has no name, no calls or no readable expectation.',
        remedy: 'Write `cases:` as a list of { name, calls, expect }; docs/policy.md has an example.',
    },
});


/***/ }),

/***/ 88824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ traceCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79633);

/** Problems of finding and reading traces. */
const traceCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_TRACE_NOT_FOUND: {
        title: 'Trace file not found',
        level: 'error',
        meaning: 'A trace file that was named literally does not exist, or lies outside the workspace.',
        remedy: 'Check the path (it is relative to the working directory), and that the step that records traces ran before this one. A pattern such as traces/**/*.jsonl may match nothing; a plain path may not.',
    },
    E_TRACE_READ: {
        title: 'Trace file cannot be read',
        level: 'error',
        meaning: 'The file exists, but its bytes cannot be read as text: no permission, a damaged or oversized archive, UTF-16, or a binary file.',
        remedy: 'Give a UTF-8 text file of JSON lines or JSON, plain or gzip-compressed.',
    },
    E_TRACE_FORMAT: {
        title: 'Trace format not recognised',
        level: 'error',
        meaning: 'The first records of the file have the shape of no trace format that Assay knows, or a format was asked for that does not exist.',
        remedy: 'Name the format with --trace-format, or convert the records to lines like {"tool":"read_file","args":{"path":"a"}}.',
    },
    E_TRACE_PARSE: {
        title: 'Bad line in a trace file',
        level: 'error',
        meaning: 'A line of a readable trace file is not a JSON record, so a tool call may be missing from what was judged.',
        remedy: 'Repair or remove the line; --lenient turns this into a warning.',
    },
    E_TRACE_TRUNCATED: {
        title: 'Trace file ends in the middle of a record',
        level: 'error',
        meaning: 'The last line has no end and does not parse: the program that recorded it was probably killed while writing.',
        remedy: 'Find out why the recording stopped, and record again; --lenient turns this into a warning.',
    },
    W_SESSION_FALLBACK: {
        title: 'Traces grouped by a fallback',
        level: 'warning',
        meaning: 'The records name no session, so calls were grouped by trace id. One run of an agent may be spread over several trace ids, and rules about order may then see only a part of it.',
        remedy: 'Record a session id, or name the attribute that holds it with --session-key.',
    },
});


/***/ }),

/***/ 3052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ ArgumentUse)
/* harmony export */ });
/* harmony import */ var _is_object_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76157);

/** Checks per tool, and how deep a schema is followed: what a person can read, and what a call can cost. */
const maxChecks = 400;
const maxDepth = 6;
/**
 * Which properties and enum values of the policy's schemas were ever sent. Each call is held only against what is still
 * unseen, so that the cost fades as the traces cover the schema.
 */
class ArgumentUse {
    #open = new Map();
    constructor(policy) {
        for (const [tool, constraints] of policy.constraints) {
            const checks = [];
            for (const { schema, origin } of constraints) {
                if (origin !== 'require_args')
                    collect(schema, policy.definitions, [], checks, 0);
            }
            this.#open.set(tool, checks);
        }
    }
    see(tool, args) {
        const checks = this.#open.get(tool);
        if (!checks || checks.length === 0 || args === undefined)
            return;
        for (let i = checks.length - 1; i >= 0; i--) {
            if (satisfied(checks[i], args))
                checks.splice(i, 1);
        }
    }
    /** The state as data, from which `retain` makes it again. */
    open() {
        return [...this.#open].map(([tool, checks]) => ({
            tool,
            properties: checks.filter((check) => !check.values).map((check) => check.index),
            values: checks
                .filter((check) => check.values)
                .map((check) => ({ check: check.index, values: [...(check.values ?? [])] })),
        }));
    }
    /** Takes into account what other traces sent: what is not open there is not open here. */
    retain(open) {
        const others = new Map(open.map((other) => [other.tool, other]));
        for (const [tool, checks] of this.#open) {
            const other = others.get(tool);
            const properties = new Set(other?.properties);
            const values = new Map(other?.values.map(({ check, values }) => [check, new Set(values)]));
            const left = checks.filter((check) => {
                if (!check.values)
                    return properties.has(check.index);
                const still = values.get(check.index);
                for (const value of check.values)
                    if (!still?.has(value))
                        check.values.delete(value);
                return still !== undefined && (check.values.size > 0 || still.size === 0);
            });
            this.#open.set(tool, left);
        }
    }
    /** What no call ever sent, for each tool with a schema, in the policy's order. */
    unused() {
        return [...this.#open].map(([tool, checks]) => ({
            tool,
            properties: checks.filter((check) => !check.values).map((check) => check.path.join('.')),
            values: checks
                .filter((check) => check.values)
                .map((check) => ({ property: check.path.join('.'), values: [...(check.values ?? [])] })),
        }));
    }
}
function collect(schema, definitions, path, checks, depth) {
    const node = resolve(schema, definitions);
    if (!node || depth > maxDepth)
        return;
    if (Array.isArray(node.enum) && path.length > 0) {
        add(checks, path, new Set(node.enum.map((value) => JSON.stringify(value))));
    }
    if ((0,_is_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(node.properties)) {
        for (const [name, child] of Object.entries(node.properties)) {
            add(checks, [...path, name]);
            collect(child, definitions, [...path, name], checks, depth + 1);
        }
    }
    if (node.items !== undefined)
        collect(node.items, definitions, [...path, '*'], checks, depth + 1);
}
function add(checks, path, values) {
    if (checks.length < maxChecks)
        checks.push({ index: checks.length, path, ...(values && { values }) });
}
function resolve(schema, definitions) {
    if (!(0,_is_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(schema))
        return undefined;
    const name = typeof schema.$ref === 'string' ? /^#\/\$defs\/([^/]+)$/.exec(schema.$ref)?.[1] : undefined;
    const target = name === undefined ? undefined : definitions[name];
    return (0,_is_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(target) ? target : schema;
}
function satisfied(check, args) {
    let found = false;
    visit(args, check.path, 0, (value) => {
        found = true;
        check.values?.delete(JSON.stringify(value));
    });
    return check.values ? check.values.size === 0 : found;
}
function visit(value, path, at, found) {
    if (value === undefined)
        return;
    if (at === path.length) {
        found(value);
        return;
    }
    const step = path[at];
    if (step === '*') {
        if (Array.isArray(value))
            for (const element of value)
                visit(element, path, at + 1, found);
    }
    else if ((0,_is_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value) && Object.hasOwn(value, step))
        visit(value[step], path, at + 1, found);
}


/***/ }),

/***/ 93783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M5: () => (/* binding */ CallRules),
/* harmony export */   Pk: () => (/* binding */ callRuleCodes),
/* harmony export */   nq: () => (/* binding */ shownCallRows)
/* harmony export */ });
/** The codes of calls as bits; the rows come in this order, which is the order of judgement. */
const callRuleCodes = [
    'E_RATE_LIMIT',
    'E_TOOL_DENIED',
    'E_TOOL_NOT_ALLOWED',
    'E_SCHEMA_COMPILE',
    'E_ARG_SCHEMA',
    'E_TOOL_UNCONSTRAINED',
];
const bit = Object.fromEntries(callRuleCodes.map((code, i) => [code, 1 << i]));
const argumentsJudged = 1 << 6;
const argumentsMissing = 1 << 7;
/** In how many traces each rule about single calls held: what `tolerate` and reports need of them. One byte per trace. */
class CallRules {
    #flags = new Uint8Array(1024);
    count(run, plan, decision) {
        if (run >= this.#flags.length)
            this.#grow(run);
        let flags = this.#flags[run];
        if (decision.code !== undefined)
            flags |= bit[decision.code];
        if (decision.notEvaluable)
            flags |= argumentsMissing;
        else if (plan.constrained && (decision.code === undefined || decision.code === 'E_ARG_SCHEMA'))
            flags |= argumentsJudged;
        this.#flags[run] = flags;
    }
    /** A row for every code, in the order of judgement; `shownCallRows` says which of them say something. */
    rows(runs) {
        return callRuleCodes.map((code) => this.#row(code, runs));
    }
    /** The codes that calls of a trace were judged with. */
    brokenIn(run) {
        const flags = this.#flags[run] ?? 0;
        return callRuleCodes.filter((code) => (flags & bit[code]) !== 0);
    }
    #row(code, runs) {
        const row = { rule: code, applicable: 0, held: 0, violated: 0, notExercised: 0, notEvaluable: 0 };
        for (const run of runs) {
            if (run.calls === 0)
                continue;
            const flags = this.#flags[run.index] ?? 0;
            if ((flags & bit[code]) !== 0)
                row.violated++;
            else if (code !== 'E_ARG_SCHEMA' && code !== 'E_SCHEMA_COMPILE')
                row.held++;
            else if ((flags & argumentsMissing) !== 0)
                row.notEvaluable++;
            else if ((flags & argumentsJudged) !== 0)
                row.held++;
            else
                row.notExercised++;
        }
        row.applicable = row.held + row.violated;
        return row;
    }
    #grow(run) {
        const larger = new Uint8Array(Math.max(run + 1, this.#flags.length * 2));
        larger.set(this.#flags);
        this.#flags = larger;
    }
}
/** The rows of the rules about calls that the policy states, and of every one that was broken. */
function shownCallRows(policy, rows) {
    const stated = new Set(statedCodes(policy));
    return rows.filter((row) => stated.has(row.rule) || row.violated > 0);
}
function statedCodes(policy) {
    const stated = [];
    if (policy.maxToolCalls)
        stated.push('E_RATE_LIMIT');
    if (policy.tools.deny.length > 0 || policy.tools.denyClasses.length > 0)
        stated.push('E_TOOL_DENIED');
    if (policy.tools.allow || policy.tools.allowClasses)
        stated.push('E_TOOL_NOT_ALLOWED');
    if (policy.constraints.size > 0)
        stated.push('E_ARG_SCHEMA');
    if (policy.unconstrainedTools.value === 'deny')
        stated.push('E_TOOL_UNCONSTRAINED');
    return stated;
}


/***/ }),

/***/ 76157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
/** A JSON object: neither null nor a list. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 84023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isDenied),
/* harmony export */   S: () => (/* binding */ toolPlan)
/* harmony export */ });
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51560);
/* harmony import */ var _text_tool_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77474);
/* harmony import */ var _is_object_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76157);



const allowed = { decision: { allowed: true } };
const notEvaluable = { decision: { allowed: true, notEvaluable: true } };
/** Entries of an allow list that are compared with a name that is not on it: a list may be long, and comparing is slow. */
const maxCompared = 200;
/**
 * Makes the plan of a tool, in the order in which the policy is asked: deny, allow, schemas, unconstrained.
 *
 * @param suggest whether to look for the entry that a tool off the allow list may be a misspelling of
 */
function toolPlan(policy, tool, compile, suggest) {
    const found = refused(policy, tool);
    const refusal = suggest && found?.decision.code === 'E_TOOL_NOT_ALLOWED' ? { ...found, because: nearEntry(policy, tool) } : found;
    const constraints = policy.constraints.get(tool) ?? [];
    const constrained = constraints.length > 0;
    if (refusal)
        return { constrained, denied: refusal.decision.code === 'E_TOOL_DENIED', judge: () => refusal };
    if (!constrained)
        return { constrained, denied: false, judge: () => unconstrained(policy) };
    return { constrained, denied: false, judge: constraintJudge(constraints, compile) };
}
/** Whether the policy's deny lists refuse a tool. */
function isDenied(policy, tool) {
    return refused(policy, tool)?.decision.code === 'E_TOOL_DENIED';
}
function refused(policy, tool) {
    const classes = policy.toolClasses.get(tool) ?? [];
    const { deny, denyClasses, allow, allowClasses } = policy.tools;
    const byName = deny.find((entry) => (0,_text_tool_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compileToolPattern */ .Y)(entry.value)(tool));
    if (byName)
        return denial('E_TOOL_DENIED', byName.at, byName.value);
    const byClass = denyClasses.find((entry) => classes.includes(entry.value));
    if (byClass)
        return denial('E_TOOL_DENIED', byClass.at, `class ${byClass.value}`);
    if (allow === undefined && allowClasses === undefined)
        return undefined;
    if (allow?.some((entry) => (0,_text_tool_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compileToolPattern */ .Y)(entry.value)(tool)))
        return undefined;
    if (allowClasses?.some((entry) => classes.includes(entry.value)))
        return undefined;
    return denial('E_TOOL_NOT_ALLOWED', policy.tools.allowAt ?? allow?.[0]?.at ?? allowClasses?.[0]?.at);
}
/** One letter is as much as `get` and `set` differ by, so short names are like none. */
function nearEntry({ tools }, tool) {
    if (tool.length < 4)
        return undefined;
    const names = (tools.allow ?? []).slice(0, maxCompared).map((entry) => entry.value);
    return (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(tool, names.filter((name) => !name.includes('*')));
}
function denial(code, at, because) {
    return { decision: { allowed: false, code }, at, because };
}
function unconstrained(policy) {
    const { value, at } = policy.unconstrainedTools;
    if (value === 'allow')
        return allowed;
    return { decision: { allowed: value === 'warn', code: 'E_TOOL_UNCONSTRAINED' }, at };
}
/** The schemas are compiled on the first call that records arguments: a tool that is never called costs nothing. */
function constraintJudge(constraints, compile) {
    let compiled;
    let broken;
    return (call) => {
        if (!compiled && !broken) {
            try {
                compiled = constraints.map(({ schema, at }) => ({
                    at,
                    validate: compile(schema),
                    typeless: saysNoType(schema),
                }));
            }
            catch (error) {
                broken = {
                    decision: { allowed: false, code: 'E_SCHEMA_COMPILE' },
                    at: constraints[0]?.at,
                    because: error instanceof Error ? error.message : String(error),
                };
            }
        }
        if (broken)
            return broken;
        if (call.args === undefined)
            return notEvaluable;
        for (const { validate, at, typeless } of compiled ?? []) {
            const failure = validate(call.args) ?? (typeless && !(0,_is_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(call.args) ? notAnObject : undefined);
            if (failure)
                return { decision: { allowed: false, code: 'E_ARG_SCHEMA' }, at, failure };
        }
        return allowed;
    };
}
/** Arguments are an object. A schema that says nothing of their type would let unparsable text pass, for it has no properties to break. */
const notAnObject = {
    violations: [{ path: '', keyword: 'type' }],
    detail: 'the arguments must be an object',
};
function saysNoType(schema) {
    return !((0,_is_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(schema) && Object.hasOwn(schema, 'type'));
}


/***/ }),

/***/ 37698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m$: () => (/* binding */ createEvaluator),
  FO: () => (/* binding */ oncePerTool)
});

// UNUSED EXPORTS: Evaluator

// EXTERNAL MODULE: ./lib/text/redact.js
var redact = __nccwpck_require__(51814);
// EXTERNAL MODULE: ./lib/evaluate/calls/argument-use.js
var argument_use = __nccwpck_require__(3052);
// EXTERNAL MODULE: ./lib/evaluate/calls/call-rules.js
var call_rules = __nccwpck_require__(93783);
;// CONCATENATED MODULE: ./lib/text/regexp-cost.js
/**
 * An upper bound of the steps that a backtracking engine may take through a pattern on a text of a given length.
 * It counts ways to split the text between repetitions, as if no split failed early; real patterns cost far less.
 *
 * @param source a pattern that `new RegExp(source)` accepts
 * @returns the bound as a function of the length in UTF-16 units, `Infinity` where it may grow exponentially
 */
function regexpCost(source) {
    const { work } = new CostParser(source).alternatives();
    const anchored = source.startsWith('^') && !hasTopLevelAlternative(source);
    return (length) => work(length) * (anchored ? 1 : length + 1);
}
const one = { paths: () => 1, work: () => 1 };
/** Whether a `|` stands outside every group, so that a leading `^` anchors only the first branch. */
function hasTopLevelAlternative(source) {
    let depth = 0;
    for (let i = 0; i < source.length; i++) {
        const char = source[i];
        if (char === '\\')
            i++;
        else if (char === '[')
            i = endOfClass(source, i);
        else if (char === '(')
            depth++;
        else if (char === ')')
            depth--;
        else if (char === '|' && depth === 0)
            return true;
    }
    return false;
}
/** The index of the `]` that ends the class opened at `start`. */
function endOfClass(source, start) {
    for (let i = start + 1; i < source.length; i++) {
        if (source[i] === '\\')
            i++;
        else if (source[i] === ']')
            return i;
    }
    return source.length;
}
function mayMatch(atom, flags, char) {
    try {
        return new RegExp(atom, flags).test(char);
    }
    catch {
        // Not a pattern under these flags: it will never run under them.
        return false;
    }
}
/** Reads a pattern by recursive descent: alternatives add up, neighbours multiply, repetitions choose a count. */
class CostParser {
    source;
    #at = 0;
    constructor(source) {
        this.source = source;
    }
    alternatives() {
        const branches = [this.#sequence()];
        while (this.source[this.#at] === '|') {
            this.#at++;
            branches.push(this.#sequence());
        }
        const sum = (part) => (n) => branches.reduce((total, branch) => total + branch[part](n), 0);
        return branches.length === 1 ? branches[0] : { paths: sum('paths'), work: sum('work') };
    }
    #sequence() {
        const terms = [];
        let plain = 0;
        while (this.#at < this.source.length && this.source[this.#at] !== '|' && this.source[this.#at] !== ')') {
            const term = this.#repeated();
            if (term === one)
                plain++;
            else
                terms.push(term);
        }
        const paths = (n) => terms.reduce((product, term) => product * term.paths(n), 1);
        return {
            paths,
            work(n) {
                let before = 1;
                let total = 0;
                for (const term of terms) {
                    total += before * term.work(n);
                    before *= term.paths(n);
                }
                // Single characters cost one step for every way of arriving at them, at most.
                return total + (plain + 1) * before;
            },
        };
    }
    #repeated() {
        const start = this.#at;
        const atom = this.#atom();
        const end = this.#at;
        const range = this.#quantifier();
        if (!range)
            return atom;
        const [min, max] = range;
        const most = (n) => Math.min(n, max) + 1;
        // `[a-z]+_`: where the repetition ends is settled by the text, though the engine may try every earlier end too.
        if (atom === one && this.#isStoppedBy(this.source.slice(start, end)))
            return { paths: one.paths, work: (n) => 2 * most(n) };
        const counts = (n) => Math.min(n, max - min) + 1;
        // A repeated part with choices of its own: every repetition chooses anew.
        const choices = (n) => (atom.paths(n) === 1 ? 1 : atom.paths(n) ** most(n));
        return { paths: (n) => choices(n) * counts(n), work: (n) => choices(n) * atom.work(n) * most(n) };
    }
    /** Whether the next character of the pattern must be one that the single-character `atom` never matches, whatever the flags. */
    #isStoppedBy(atom) {
        const next = /^(?:[\d_@:,;=~"#%&'<> -]|\\[./-])(?![*?{])/.exec(this.source.slice(this.#at, this.#at + 3))?.[0];
        // A back-reference is no single character.
        if (next === undefined || /^\\[1-9k]/.test(atom))
            return false;
        return ['', 'u'].every((flags) => !mayMatch(atom, flags, next.slice(-1)));
    }
    #atom() {
        const char = this.source[this.#at];
        if (char === '(')
            return this.#group();
        if (char === '[')
            this.#at = endOfClass(this.source, this.#at);
        else if (char === '\\')
            this.#escape();
        this.#at++;
        return one;
    }
    /** Leaves the position on the last character of the escape. */
    #escape() {
        this.#at++;
        const braced = /^(?:[pPu]\{[^}]*\}|k<[^>]*>|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[a-zA-Z])/.exec(this.source.slice(this.#at, this.#at + 64));
        if (braced)
            this.#at += braced[0].length - 1;
    }
    #group() {
        const opening = /^\((?:\?(?:[:=!]|<[=!]|<[^>]*>|[a-z-]*:))?/.exec(this.source.slice(this.#at, this.#at + 256))?.[0] ?? '(';
        this.#at += opening.length;
        const inner = this.alternatives();
        this.#at++;
        // Look-around is decided once and never re-entered: it costs its own work and multiplies nothing.
        return /[=!]$/.test(opening) ? { paths: one.paths, work: inner.work } : inner;
    }
    #quantifier() {
        const found = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.#at, this.#at + 32));
        if (!found)
            return undefined;
        this.#at += found[0].length;
        if (found[1])
            return [found[1] === '+' ? 1 : 0, found[1] === '?' ? 1 : Number.POSITIVE_INFINITY];
        const min = Number(found[2]);
        return [min, found[3] === '' ? min : found[4] === '' ? Number.POSITIVE_INFINITY : Number(found[4])];
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/calls/linear-regexp.js

/** The pattern would need more steps on this text than we are ready to spend, and the linear engine cannot run it. */
class RegExpTooCostly extends Error {
    constructor() {
        super('the pattern would take too many steps on a text of this length');
        this.name = 'RegExpTooCostly';
    }
}
/**
 * Steps a backtracking match may take on a text of `length` UTF-16 units while a linear engine is at hand: a count, not a
 * clock, so that the same text gets the same answer on every machine. It grows with the text, so the steps of a run do too.
 */
const budget = (length) => 20_000 + 16 * length;
/** The same for patterns that only the native engine can run: some ten milliseconds at worst. */
const lastResort = 1_000_000;
/**
 * Makes the compiler of a policy's patterns, such that no trace can make one hang (`docs/decisions/003-regular-expressions.md`).
 * The native engine runs where its worst case is within budget, which covers everyday patterns; RE2 runs the rest in
 * linear time, and is only loaded if one of `sources` could ever need it; look-around and back-references, which RE2
 * does not have, keep to a budget of their own.
 *
 * The compiler throws `SyntaxError` for what is no ECMAScript pattern.
 */
async function linearRegExps(sources) {
    let re2;
    for (const source of sources) {
        if (!alwaysCheap(source)) {
            re2 = await __nccwpck_require__.e(/* import() */ 856).then(__nccwpck_require__.bind(__nccwpck_require__, 2856));
            break;
        }
    }
    return (source, flags = '') => {
        if (unreasonable(source))
            throw new SyntaxError('the pattern is too long or too deep');
        const native = new RegExp(source, flags);
        const cost = regexpCost(source);
        // Costs only grow with the text, so up to here there is nothing to work out.
        const cheapUpTo = [16_384, 1_024, 128].find((length) => cost(length) <= budget(0)) ?? 0;
        let linear;
        return {
            test(text) {
                if (text.length <= cheapUpTo)
                    return native.test(text);
                const steps = cost(text.length);
                if (steps <= budget(text.length))
                    return native.test(text);
                linear ??= re2 ? compileRe2(re2, source) : null;
                if (linear !== null)
                    return linear.test(text);
                if (steps <= lastResort)
                    return native.test(text);
                throw new RegExpTooCostly();
            },
            // Ajv names a pattern in the code it generates by this text: two patterns of equal text would be one.
            toString: () => String(native),
        };
    };
}
/** Beyond what a person writes, and what the cost can be worked out for. */
function unreasonable(source) {
    return source.length > 20_000 || nesting(source) > 200;
}
function nesting(source) {
    let depth = 0;
    let deepest = 0;
    for (const char of source) {
        if (char === '(')
            deepest = Math.max(deepest, ++depth);
        else if (char === ')')
            depth--;
    }
    return deepest;
}
function alwaysCheap(source) {
    if (unreasonable(source))
        return true;
    const cost = regexpCost(source);
    return [1_000, 1_000_000, 1_000_000_000].every((length) => cost(length) <= budget(length));
}
/** `null` where RE2 has no equal: look-around, back-references, very long counted repetitions. */
function compileRe2({ RE2JS }, source) {
    try {
        const compiled = RE2JS.compile(RE2JS.translateRegExp(asEcmaScript(source)));
        return { test: (text) => compiled.matcher(text).find() };
    }
    catch {
        return null;
    }
}
// What ECMAScript means by `\s` and `.`; RE2 means less by the first and more by the second.
const space = '\\t-\\r\\x20\\xa0\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}';
const notSpace = '\\x00-\\x08\\x0e-\\x1f\\x21-\\x9f\\xa1-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}';
/** Writes out the parts of a pattern that the two languages read differently. */
function asEcmaScript(source) {
    let out = '';
    let inClass = false;
    for (let i = 0; i < source.length; i++) {
        const char = source[i];
        if (char === '\\') {
            const next = source[++i] ?? '';
            const set = next === 's' ? space : next === 'S' ? notSpace : undefined;
            out += set === undefined ? char + next : inClass ? set : `[${set}]`;
        }
        else if (char === '[' && !inClass) {
            const all = /^\[\^\]/.exec(source.slice(i));
            if (all) {
                out += '[\\x00-\\x{10ffff}]';
                i += 2;
            }
            else {
                inClass = true;
                out += char;
            }
        }
        else if (char === '[')
            out += '\\[';
        else if (char === ']') {
            inClass = false;
            out += char;
        }
        else if (char === '.' && !inClass)
            out += '[^\\n\\r\\x{2028}\\x{2029}]';
        else
            out += char;
    }
    return out;
}

// EXTERNAL MODULE: ./lib/canonical/canonical-json.js
var canonical_json = __nccwpck_require__(57199);
// EXTERNAL MODULE: ./lib/evaluate/calls/is-object.js
var is_object = __nccwpck_require__(76157);
;// CONCATENATED MODULE: ./lib/evaluate/calls/schema-steps.js
/** Following references took more steps than arguments of this size are worth. */
class TooManySteps extends Error {
    constructor() {
        super('the schema would take too many steps on these arguments');
        this.name = 'TooManySteps';
    }
}
/** References followed for any arguments, and more for each value in them: a count, so that every machine agrees. */
const base = 5_000;
const perValue = 64;
const references = ['$ref', '$dynamicRef', '$recursiveRef'];
/**
 * Counts the references that the judgement of one call follows. Where two branches of a schema refer back to it, the
 * steps double with each level of the arguments, which an agent chooses; nothing else in a schema multiplies.
 */
class SchemaSteps {
    #left = 0;
    #args;
    start(args) {
        this.#left = base;
        this.#args = args;
    }
    /** Loads what makes an engine count here. */
    async counter() {
        const { _ } = (await __nccwpck_require__.e(/* import() */ 436).then(__nccwpck_require__.t.bind(__nccwpck_require__, 81436, 19))).default;
        return (engine) => {
            for (const keyword of references) {
                const rule = engine.RULES.all[keyword];
                if (typeof rule !== 'object')
                    continue;
                const definition = rule.definition;
                rule.definition = {
                    ...rule.definition,
                    code: (...args) => {
                        const { gen } = args[0];
                        gen.code(_ `${gen.scopeValue('func', { ref: this.#spend })}()`);
                        definition.code(...args);
                    },
                };
            }
            return engine;
        };
    }
    #spend = () => {
        if (--this.#left >= 0)
            return;
        if (this.#args === undefined)
            throw new TooManySteps();
        this.#left = perValue * countValues(this.#args);
        this.#args = undefined;
    };
}
/** How many values arguments hold, themselves included, up to a limit. */
function countValues(value, limit = Number.POSITIVE_INFINITY) {
    let count = 0;
    const open = [value];
    while (open.length > 0 && count < limit) {
        const next = open.pop();
        count++;
        if (typeof next === 'object' && next !== null)
            for (const child of Object.values(next))
                open.push(child);
    }
    return count;
}

;// CONCATENATED MODULE: ./lib/evaluate/calls/schema-validator.js




/** Keywords reported for one call; a hostile call could break thousands. */
const maxViolations = 20;
/** Values in arguments up to which all that is broken is looked for; beyond, only the first: each costs memory. */
const maxSearched = 10_000;
/**
 * Loads the JSON Schema validator. Called only for policies with schemas: it is the most expensive module of a short run.
 *
 * Dialect by `$schema`: 2020-12 without one, 2019-09, draft-07, 06 and 04. `format` asserts only before 2019-09, where
 * the specifications say so. Nothing is fetched: a `$ref` that leaves the schema is an error of that schema.
 * Patterns run through `linearRegExps`, references are counted by `SchemaSteps`.
 *
 * @param definitions shared definitions, merged into each schema as its `$defs`
 * @param schemas all schemas that may be compiled, to see what they need
 */
async function schemaCompiler(definitions, schemas) {
    const all = [definitions, ...schemas];
    const regExp = Object.assign(await linearRegExps(patternsIn(all)), { code: '' });
    const options = {
        strict: false,
        addUsedSchema: false,
        // The meta-schema costs more than everything else at start; the compiler itself refuses wrong keyword values.
        validateSchema: false,
        meta: false,
        logger: false,
        // Own properties only: `required: [constructor]` must not be satisfied by Object.prototype.
        ownProperties: all.some(namesPrototypeMember),
        // Tidying the generated code takes a fifth of compiling it and makes it no faster: V8 does the same again.
        code: { regExp, optimize: false },
    };
    const steps = new SchemaSteps();
    const engines = await loadEngines(all, options, steps);
    return (schema) => {
        const whole = withDefinitions(schema, definitions);
        const dialect = dialectOf(schema);
        const compiled = new Map();
        const run = (voice, args) => {
            const validate = compiled.get(voice) ?? engines(dialect, voice).compile(whole);
            compiled.set(voice, validate);
            steps.start(args);
            return validate(args) ? undefined : failureOf(validate);
        };
        /** All that is broken; nothing where looking for it takes too long, though one such thing is known. */
        const searched = (args) => {
            try {
                return run('all', args);
            }
            catch (error) {
                if (error instanceof TooManySteps)
                    return undefined;
                throw error;
            }
        };
        // Now, so that a broken schema is known before the first call.
        compiled.set('quiet', engines(dialect, 'quiet').compile(whole));
        return (args) => {
            try {
                if (!run('quiet', args))
                    return undefined;
                return (isSearchable(args) && searched(args)) || run('first', args);
            }
            catch (error) {
                if (isTooCostly(error))
                    return tooCostly;
                throw error;
            }
        };
    };
}
async function loadEngines(schemas, options, steps) {
    const makers = new Map();
    for (const dialect of new Set(schemas.map(dialectOf)))
        makers.set(dialect, await loadEngine(dialect, options));
    const count = await steps.counter();
    const made = new Map();
    return (dialect, voice) => {
        const id = `${dialect} ${voice}`;
        const make = makers.get(dialect);
        const engine = made.get(id) ?? linear(count(make({ messages: voice !== 'quiet', allErrors: voice === 'all' })));
        made.set(id, engine);
        return engine;
    };
}
async function loadEngine(dialect, options) {
    switch (dialect) {
        case '2020-12': {
            const Engine = (await Promise.all(/* import() */[__nccwpck_require__.e(436), __nccwpck_require__.e(546), __nccwpck_require__.e(210)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 52210, 19))).default.default;
            return (more) => new Engine({ ...options, ...more, validateFormats: false });
        }
        case '2019-09': {
            const Engine = (await Promise.all(/* import() */[__nccwpck_require__.e(436), __nccwpck_require__.e(546), __nccwpck_require__.e(878)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 60878, 19))).default.default;
            return (more) => new Engine({ ...options, ...more, validateFormats: false });
        }
        case 'draft-07': {
            const Engine = (await Promise.all(/* import() */[__nccwpck_require__.e(436), __nccwpck_require__.e(546), __nccwpck_require__.e(463)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 42463, 19))).default.default;
            const addFormats = await formats();
            return (more) => addFormats(new Engine({ ...options, ...more }));
        }
        case 'draft-04': {
            const Engine = (await Promise.all(/* import() */[__nccwpck_require__.e(436), __nccwpck_require__.e(546), __nccwpck_require__.e(905)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 70905, 19))).default.default;
            const addFormats = await formats();
            return (more) => addFormats(new Engine({ ...options, ...more }));
        }
    }
}
/** Characters of a `url`, whose pattern takes quadratic time. */
const maxUrl = 2_048;
async function formats() {
    const addFormats = (await Promise.all(/* import() */[__nccwpck_require__.e(436), __nccwpck_require__.e(546), __nccwpck_require__.e(815)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 82815, 19))).default.default;
    return (engine) => {
        addFormats(engine);
        const url = engine.formats.url;
        return engine.addFormat('url', (text) => {
            if (text.length > maxUrl)
                throw new RegExpTooCostly();
            return url.test(text);
        });
    };
}
/** The engine's own `uniqueItems` compares each item with each other one: hours for one call with a long list. */
function linear(engine) {
    return engine.removeKeyword('uniqueItems').addKeyword({
        keyword: 'uniqueItems',
        type: 'array',
        schemaType: 'boolean',
        error: { message: 'must NOT have duplicate items' },
        validate: (unique, items) => !unique || new Set(items.map((item) => (0,canonical_json/* canonicalJson */.d)(item))).size === items.length,
    });
}
/** Draft-06 is read as draft-07, which only adds to it. An unknown `$schema` is read as the default. */
function dialectOf(schema) {
    const uri = (0,is_object/* isObject */.G)(schema) ? schema.$schema : undefined;
    if (typeof uri !== 'string')
        return '2020-12';
    if (/draft-0[67]\b/.test(uri))
        return 'draft-07';
    if (/draft-0[34]\b/.test(uri))
        return 'draft-04';
    return uri.includes('2019-09') ? '2019-09' : '2020-12';
}
function withDefinitions(schema, definitions) {
    if (!(0,is_object/* isObject */.G)(schema))
        return schema;
    const own = (0,is_object/* isObject */.G)(schema.$defs) ? schema.$defs : {};
    const shared = Object.keys(definitions).length > 0 ? { $defs: { ...definitions, ...own } } : {};
    return withId({ ...schema, ...shared });
}
/** `#` means the whole schema; the engine finds it only under an id. */
function withId(schema) {
    const key = dialectOf(schema) === 'draft-04' ? 'id' : '$id';
    if (Object.hasOwn(schema, key) || !JSON.stringify(schema).includes('"$ref":"#"'))
        return schema;
    return { ...schema, [key]: 'https://assay.invalid/schema' };
}
/** Refused rather than guessed: what is too long for its pattern, or too deep for its schema, is not known to match. */
const tooCostly = {
    violations: [{ path: '', keyword: 'pattern' }],
    detail: 'the arguments are too large to be matched',
};
function isSearchable(args) {
    return countValues(args, maxSearched) < maxSearched;
}
function isTooCostly(error) {
    return error instanceof RegExpTooCostly || error instanceof TooManySteps || error instanceof RangeError;
}
function failureOf(validate) {
    const errors = [...(validate.errors ?? [])].sort((a, b) => a.instancePath === b.instancePath ? order(a.keyword, b.keyword) : order(a.instancePath, b.instancePath));
    const first = errors[0];
    return {
        violations: errors.slice(0, maxViolations).map(({ instancePath, keyword }) => ({ path: instancePath, keyword })),
        detail: first
            ? `${first.instancePath || 'the arguments'} ${first.message ?? `break ${first.keyword}`}`
            : 'the arguments break it',
    };
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function* patternsIn(value) {
    if (typeof value !== 'object' || value === null)
        return;
    for (const [key, child] of Object.entries(value)) {
        if (key === 'pattern' && typeof child === 'string')
            yield child;
        else if (key === 'patternProperties' && typeof child === 'object' && child !== null)
            yield* Object.keys(child);
        yield* patternsIn(child);
    }
}
function namesPrototypeMember(value) {
    if (typeof value === 'string')
        return value in Object.prototype;
    if (typeof value !== 'object' || value === null)
        return false;
    return Object.entries(value).some(([key, child]) => key in Object.prototype || namesPrototypeMember(child));
}

// EXTERNAL MODULE: ./lib/evaluate/calls/tool-plan.js
var tool_plan = __nccwpck_require__(84023);
// EXTERNAL MODULE: ./lib/evaluate/findings/finding-log.js
var finding_log = __nccwpck_require__(35540);
// EXTERNAL MODULE: ./lib/evaluate/findings/rule-level.js
var rule_level = __nccwpck_require__(78801);
// EXTERNAL MODULE: ./lib/rules/index.js + 9 modules
var rules = __nccwpck_require__(22030);
// EXTERNAL MODULE: ./lib/text/truncate.js
var truncate = __nccwpck_require__(44765);
// EXTERNAL MODULE: ./lib/evaluate/findings/finding-message.js
var finding_message = __nccwpck_require__(89897);
// EXTERNAL MODULE: ./lib/evaluate/sequences/outcome-queue.js
var outcome_queue = __nccwpck_require__(33976);
;// CONCATENATED MODULE: ./lib/evaluate/sequences/run-states.js
/** What one rule remembers of every trace, in flat arrays: millions of traces make no objects. */
class RunStates {
    #numbers = new Int32Array(512);
    #flags = new Uint8Array(256);
    load(run, into) {
        into.phase = this.#numbers[2 * run] ?? 0;
        into.mark = this.#numbers[2 * run + 1] ?? 0;
    }
    store(run, state) {
        if (run >= this.#flags.length)
            this.#grow(run);
        this.#numbers[2 * run] = state.phase;
        this.#numbers[2 * run + 1] = state.mark;
    }
    flags(run) {
        return this.#flags[run] ?? 0;
    }
    flag(run, bits) {
        if (run >= this.#flags.length)
            this.#grow(run);
        this.#flags[run] = (this.#flags[run] ?? 0) | bits;
    }
    #grow(run) {
        const length = Math.max(run + 1, this.#flags.length * 2);
        const numbers = new Int32Array(2 * length);
        numbers.set(this.#numbers);
        const flags = new Uint8Array(length);
        flags.set(this.#flags);
        this.#numbers = numbers;
        this.#flags = flags;
    }
}

// EXTERNAL MODULE: ./lib/text/tool-pattern.js
var tool_pattern = __nccwpck_require__(77474);
;// CONCATENATED MODULE: ./lib/evaluate/calls/selector-matcher.js



/** Compiles an operand for a tool; `undefined` if the operand does not mean this tool at all. */
function operandForTool(selector, tool, regExp) {
    const terms = selector.terms.filter((term) => term.tools.some((pattern) => (0,tool_pattern/* compileToolPattern */.Y)(pattern)(tool)));
    if (terms.length === 0)
        return undefined;
    const compiled = terms.map((term) => compileTerm(term, regExp));
    const always = terms.some((term) => term.argsMatch.length === 0 && term.outcome === undefined);
    return {
        needsOutcome: !always && terms.some((term) => term.outcome !== undefined),
        needsArguments: !always && terms.some((term) => term.argsMatch.length > 0),
        always,
        match(call, outcome) {
            if (always)
                return 'yes';
            let answer = 'no';
            for (const term of compiled) {
                const found = term(call, outcome);
                if (found === 'yes')
                    return found;
                if (found === 'unknown')
                    answer = found;
            }
            return answer;
        },
    };
}
function compileTerm(term, regExp) {
    const tests = term.argsMatch.map(({ arg, pattern }) => ({ arg, test: regExp(pattern) }));
    return (call, outcome) => {
        if (term.outcome !== undefined && term.outcome !== outcome)
            return 'no';
        if (tests.length === 0)
            return 'yes';
        if (call.args === undefined)
            return 'unknown';
        if (!(0,is_object/* isObject */.G)(call.args))
            return 'no';
        let answer = 'yes';
        for (const { arg, test } of tests) {
            if (!Object.hasOwn(call.args, arg))
                return 'no';
            const found = searched(test, call.args[arg]);
            if (found === 'no')
                return found;
            if (found === 'unknown')
                answer = found;
        }
        return answer;
    };
}
/** A value that is not text is searched in its JSON. */
function searched(regExp, value) {
    try {
        return regExp.test(typeof value === 'string' ? value : JSON.stringify(value)) ? 'yes' : 'no';
    }
    catch (error) {
        if (error instanceof RegExpTooCostly)
            return 'unknown';
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/sequences/sequence-plan.js


function sequencePlan(rules, tool, regExp) {
    const touches = rules.flatMap((rule, index) => {
        const touch = touchOf(rule, index, tool, regExp);
        return touch ? [touch] : [];
    });
    const conditional = touches.flatMap((touch) => touch.conditional.map(({ operand }) => operand));
    return {
        touches,
        needsOutcome: conditional.some((operand) => operand.needsOutcome),
        needsArguments: conditional.some((operand) => operand.needsArguments),
    };
}
function touchOf(rule, index, tool, regExp) {
    const kind = rules/* ruleKinds */.G[rule.type];
    if (rule.type === 'blocklist') {
        return tool.includes(rule.pattern) ? { rule: index, always: 1, conditional: [] } : undefined;
    }
    let always = 0;
    const conditional = [];
    kind.operands(rule).forEach((selector, position) => {
        const operand = operandForTool(selector, tool, regExp);
        if (operand?.always)
            always |= 1 << position;
        else if (operand)
            conditional.push({ bit: 1 << position, operand });
    });
    if (always === 0 && conditional.length === 0 && !kind.everyCall)
        return undefined;
    return { rule: index, always, conditional };
}

;// CONCATENATED MODULE: ./lib/evaluate/sequences/sequence-rules.js







const broken = 1;
const unknown = 2;
/** Runs all sequence rules over interleaved traces, keeping two numbers and two flags per rule and trace. */
class SequenceRules {
    rules;
    regExp;
    /** By rule id. */
    logs;
    #states;
    #queue;
    #scratch = { phase: 0, mark: 0 };
    constructor(rules, regExp, grouped) {
        this.rules = rules;
        this.regExp = regExp;
        this.logs = new Map(rules.map((rule) => [rule.id, new finding_log/* FindingLog */.sZ(grouped)]));
        this.#states = rules.map(() => new RunStates());
        this.#queue = new outcome_queue/* OutcomeQueue */.Q((waiting) => this.#apply(waiting, waiting.outcome));
    }
    plan(tool) {
        return sequencePlan(this.rules, tool, this.regExp);
    }
    call(plan, run, call, callIndex, file, line, column) {
        const queued = this.#queue.holds(run.index);
        if (plan.touches.length === 0 && !queued)
            return;
        const outcome = (0,outcome_queue/* outcomeOf */.s)(call);
        const known = !plan.needsOutcome || outcome !== undefined;
        const waiting = { plan, run, call, callIndex, file, line, column, outcome, known };
        // What waits may wait until the end of the input: only what the rules will look at is kept.
        if (queued || !known)
            this.#queue.add({ ...waiting, call: kept(call, plan) });
        else
            this.#apply(waiting, outcome);
    }
    result(run, callIndex, result) {
        this.#queue.result(run.index, callIndex, (0,outcome_queue/* outcomeOf */.s)(result));
    }
    /** Ids of the rules that a trace broke; complete after `finish`. */
    brokenIn(run) {
        return this.rules.flatMap(({ id }, index) => ((this.#states[index].flags(run) & broken) !== 0 ? [id] : []));
    }
    /** Asks every rule about every trace, now that no call can follow. */
    finish(runs, observers) {
        this.#queue.drain();
        const rows = this.rules.map((rule) => ({
            rule: rule.id,
            applicable: 0,
            held: 0,
            violated: 0,
            notExercised: 0,
            notEvaluable: 0,
        }));
        for (const run of runs) {
            this.rules.forEach((rule, index) => {
                // Before the end is judged: a rule that only the end breaks has no call that broke it.
                const brokenAt = this.#brokenAt(index, run);
                const outcome = this.#end(rule, index, run);
                const row = rows[index];
                // A run that never called a tool shows nothing about a rule, unless the rule demands a call.
                if (run.calls > 0 || outcome === 'violated')
                    count(row, outcome);
                for (const observer of observers)
                    observer.outcome?.(run, rule.id, outcome, brokenAt);
            });
        }
        return rows;
    }
    #apply(waiting, outcome) {
        const { run, call, callIndex } = waiting;
        for (const touch of waiting.plan.touches) {
            const states = this.#states[touch.rule];
            const flags = states.flags(run.index);
            if ((flags & broken) !== 0)
                continue;
            let hits = touch.always;
            let unsure = false;
            for (const { bit, operand } of touch.conditional) {
                const match = operand.match(call, outcome);
                if (match === 'yes')
                    hits |= bit;
                else if (match === 'unknown')
                    unsure = true;
            }
            if (unsure)
                states.flag(run.index, unknown);
            if (this.#step(touch.rule, states, hits, run, callIndex))
                this.#break(touch.rule, states, waiting);
        }
    }
    #step(index, states, hits, run, callIndex) {
        const rule = this.rules[index];
        const state = this.#scratch;
        states.load(run.index, state);
        const isBroken = rules/* ruleKinds */.G[rule.type].step(state, hits, callIndex, rule);
        states.store(run.index, state);
        return isBroken;
    }
    #break(index, states, waiting) {
        const rule = this.rules[index];
        const { run, call, callIndex, file, line, column } = waiting;
        const kind = rules/* ruleKinds */.G[rule.type];
        // An earlier call that could not be matched might have been the one that was missing.
        if ((states.flags(run.index) & unknown) !== 0 && !kind.certain)
            return;
        states.flag(run.index, broken);
        // A broken rule is not asked again: its state holds the call that broke it.
        states.store(run.index, { phase: callIndex, mark: 0 });
        this.logs.get(rule.id)?.add(file, line, callIndex, () => ({
            rule: rule.id,
            tool: kind.closesWindow ? undefined : call.tool,
            trace: run.trace,
            callIndex,
            file,
            line,
            column,
            policyAt: rule.at,
            detail: kind.broken(rule, (0,truncate/* truncate */.xv)(call.tool, finding_message/* maxToolName */.g)),
        }));
    }
    #brokenAt(index, run) {
        const states = this.#states[index];
        if ((states.flags(run.index) & broken) === 0)
            return undefined;
        states.load(run.index, this.#scratch);
        return this.#scratch.phase;
    }
    #end(rule, index, run) {
        const states = this.#states[index];
        const kind = rules/* ruleKinds */.G[rule.type];
        const flags = states.flags(run.index);
        if ((flags & broken) !== 0)
            return 'violated';
        if ((flags & unknown) !== 0)
            return 'not-evaluable';
        states.load(run.index, this.#scratch);
        const outcome = kind.end(this.#scratch, rule);
        if (outcome === 'violated') {
            states.flag(run.index, broken);
            const { lastFile: file, lastLine: line, lastColumn: column } = run;
            this.logs.get(rule.id)?.add(file, line, undefined, () => ({
                rule: rule.id,
                trace: run.trace,
                file,
                line,
                column,
                policyAt: rule.at,
                detail: kind.broken(rule, undefined),
            }));
        }
        return outcome;
    }
}
function kept({ trace, tool, args }, plan) {
    return { trace, tool, args: plan.needsArguments ? args : undefined };
}
function count(row, outcome) {
    switch (outcome) {
        case 'held':
            row.held++;
            row.applicable++;
            break;
        case 'violated':
            row.violated++;
            row.applicable++;
            break;
        case 'not-exercised':
            row.notExercised++;
            break;
        case 'not-evaluable':
            row.notEvaluable++;
            break;
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/tally-cases.js
/** Counts the traces that name a case, sorted by its name. */
function tallyCases(runs, brokenIn) {
    const cases = new Map();
    for (const run of runs) {
        if (run.case === undefined)
            continue;
        let tally = cases.get(run.case);
        if (!tally) {
            tally = { trials: 0, broken: 0, rules: new Map() };
            cases.set(run.case, tally);
        }
        const rules = brokenIn(run);
        tally.trials++;
        if (rules.length > 0)
            tally.broken++;
        for (const rule of rules)
            tally.rules.set(rule, (tally.rules.get(rule) ?? 0) + 1);
    }
    return [...cases]
        .map(([name, { trials, broken, rules }]) => ({
        case: name,
        trials,
        broken,
        rules: [...rules].map(([rule, times]) => ({ rule, broken: times })).sort((a, b) => (a.rule < b.rule ? -1 : 1)),
    }))
        .sort((a, b) => (a.case < b.case ? -1 : 1));
}

;// CONCATENATED MODULE: ./lib/evaluate/evaluator.js










/** A tool without a schema, or without recorded arguments, is one thing to fix, however often it is called. */
const oncePerTool = new Set(['E_TOOL_UNCONSTRAINED', 'W_ARGS_NOT_RECORDED']);
/** Tools that are looked for among the entries of the allow list by likeness: traces may make up any number of names. */
const maxCompared = 100;
/**
 * The one evaluator: takes the calls of any number of traces, interleaved, one at a time, and keeps per trace only what
 * the rules remember of it. Make one with `createEvaluator`.
 */
class Evaluator {
    policy;
    compileSchema;
    observers;
    grouped;
    #tools = new Map();
    #logs = new Map();
    #runs = [];
    #onceFor = new Set();
    #levels = new Map();
    #callRules;
    #sequences;
    #argumentUse;
    constructor(policy, compileSchema, sequences, observers, grouped) {
        this.policy = policy;
        this.compileSchema = compileSchema;
        this.observers = observers;
        this.grouped = grouped;
        this.#callRules = new call_rules/* CallRules */.M5();
        this.#sequences = sequences;
        this.#argumentUse = new argument_use/* ArgumentUse */.t(policy);
    }
    start(run) {
        this.#runs[run.index] = run;
    }
    call(run, call, callIndex, file, line, column) {
        const tool = this.#tool(call.tool);
        const judgement = this.#judge(tool.plan, call, callIndex);
        const { decision } = judgement;
        tool.calls++;
        if (decision.code !== undefined)
            this.#report(run, call, callIndex, file, line, column, decision.code, judgement);
        if (call.args === undefined && (decision.notEvaluable || tool.sequences.needsArguments)) {
            this.#argumentsMissing(call, file, line, column);
        }
        if (call.args !== undefined)
            this.#secrets(run, call, callIndex, file, line, column);
        this.#callRules.count(run.index, tool.plan, decision);
        if (tool.plan.constrained)
            this.#argumentUse.see(call.tool, call.args);
        this.#sequences.call(tool.sequences, run, call, callIndex, file, line, column);
        for (const observer of this.observers)
            observer.decision?.(run, call, callIndex, decision);
    }
    result(run, callIndex, result) {
        this.#sequences.result(run, callIndex, result);
        for (const observer of this.observers)
            observer.result?.(run, callIndex, result);
    }
    /** All input is read: decides what only the end of a trace can decide. */
    finish() {
        const sequences = this.#sequences.finish(this.#runs, this.observers);
        for (const [rule, log] of this.#sequences.logs)
            if (log.total > 0)
                this.#logs.set(rule, log);
        return {
            rules: sequences,
            callRules: this.#callRules.rows(this.#runs),
            logs: this.#logs,
            tools: new Map([...this.#tools].map(([name, { calls, plan }]) => [name, { calls, denied: plan.denied }])),
            argumentUse: this.#argumentUse,
            cases: tallyCases(this.#runs, (run) => this.#errorsIn(run)),
        };
    }
    #errorsIn({ index }) {
        const rules = [...this.#sequences.brokenIn(index), ...this.#callRules.brokenIn(index)];
        return rules.filter((rule) => this.#level(rule) === 'error');
    }
    #level(rule) {
        const level = this.#levels.get(rule) ?? (0,rule_level/* ruleLevel */.l)(rule, this.policy);
        this.#levels.set(rule, level);
        return level;
    }
    #tool(name) {
        let entry = this.#tools.get(name);
        if (!entry) {
            const plan = (0,tool_plan/* toolPlan */.S)(this.policy, name, this.compileSchema, this.#tools.size < maxCompared);
            entry = { plan, sequences: this.#sequences.plan(name), calls: 0 };
            this.#tools.set(name, entry);
        }
        return entry;
    }
    #judge(plan, call, callIndex) {
        const limit = this.policy.maxToolCalls;
        if (limit !== undefined && callIndex >= limit.value) {
            return { decision: { allowed: false, code: 'E_RATE_LIMIT' }, at: limit.at, because: String(limit.value) };
        }
        return plan.judge(call);
    }
    #report(run, call, callIndex, file, line, column, code, judgement) {
        this.#found(code, call, callIndex, file, line, column, () => ({
            trace: run.trace,
            callIndex,
            policyAt: judgement.at,
            key: judgement.failure ? violatedPath(judgement.failure.violations[0]?.path ?? '', call.args) : null,
            violations: judgement.failure?.violations,
            detail: judgement.failure?.detail ?? judgement.because,
        }));
    }
    /** Rules about arguments that the source does not record are not passed; they are said to be open. */
    #argumentsMissing(call, file, line, column) {
        this.#found('W_ARGS_NOT_RECORDED', call, undefined, file, line, column, () => ({
            policyAt: this.policy.constraints.get(call.tool)?.[0]?.at,
        }));
    }
    /** Says which kinds were found, never what. */
    #secrets(run, call, callIndex, file, line, column) {
        const kinds = (0,redact/* providerTokens */.iJ)(call.args);
        if (kinds.length === 0)
            return;
        this.#found('W_SECRET_IN_ARGS', call, callIndex, file, line, column, () => ({
            trace: run.trace,
            callIndex,
            detail: kinds.join(', '),
        }));
    }
    /** Logs a finding about a call, only the first of its tool where one is enough; `more` is asked for only if it is kept for now. */
    #found(rule, { tool }, callIndex, file, line, column, more) {
        if (oncePerTool.has(rule) && !this.#first(rule, tool))
            return;
        this.#log(rule).add(file, line, callIndex, () => ({ rule, tool, file, line, column, ...more() }));
    }
    #first(code, tool) {
        const key = `${code} ${tool}`;
        if (this.#onceFor.has(key))
            return false;
        this.#onceFor.add(key);
        return true;
    }
    #log(rule) {
        let log = this.#logs.get(rule);
        if (!log) {
            log = new finding_log/* FindingLog */.sZ(this.grouped);
            this.#logs.set(rule, log);
        }
        return log;
    }
}
/**
 * Prepares a policy for evaluation; loads the JSON Schema validator and RE2 only if the policy needs them.
 *
 * @param grouped count findings by fingerprint even if no waiver asks for it
 */
async function createEvaluator(policy, observers = [], grouped = policy.waivers.length > 0) {
    const schemas = [...policy.constraints.values()].flat().map((constraint) => constraint.schema);
    const compileSchema = schemas.length > 0 ? await schemaCompiler(policy.definitions, schemas) : undefined;
    const regExp = await linearRegExps(argumentPatterns(policy.sequences));
    const sequences = new SequenceRules(policy.sequences, regExp, grouped);
    return new Evaluator(policy, compileSchema, sequences, observers, grouped);
}
function argumentPatterns(rules) {
    return rules.flatMap((rule) => Object.values(rule)
        .flat()
        .flatMap((value) => (isSelector(value) ? value.terms : []))
        .flatMap((term) => term.argsMatch.map(({ pattern }) => pattern)));
}
function isSelector(value) {
    return typeof value === 'object' && value !== null && 'terms' in value;
}
/** A JSON Pointer into arguments with array indices as `*`, so that the same mistake in another element is the same mistake. */
function violatedPath(path, args) {
    let value = args;
    const steps = path.split('/').slice(1);
    return steps
        .map((step) => {
        if (Array.isArray(value)) {
            value = value[Number(step)];
            return '/*';
        }
        value = value?.[unescapeStep(step)];
        return `/${step}`;
    })
        .join('');
}
function unescapeStep(step) {
    return step.replaceAll('~1', '/').replaceAll('~0', '~');
}


/***/ }),

/***/ 35540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ maxFindings),
/* harmony export */   ms: () => (/* binding */ compareFound),
/* harmony export */   sZ: () => (/* binding */ FindingLog)
/* harmony export */ });
/** Findings kept per rule, and in all. */
const maxFindings = 10_000;
/**
 * The findings of one rule: all are counted, and the first `maxFindings` in order of file, line, call are kept.
 * Almost all arrive in that order; a heap with the last one on top takes those that do not.
 */
class FindingLog {
    grouped;
    total = 0;
    #heap = [];
    #full = false;
    #groups = new Map();
    /** @param grouped also count by what fingerprints are made of, for waivers and baselines */
    constructor(grouped = false) {
        this.grouped = grouped;
    }
    /** Counts a finding; `make` is asked for it only if it will be kept for now. */
    add(file, line, callIndex, make) {
        this.total++;
        if (this.grouped)
            this.#tally(make());
        if (this.#full) {
            const last = this.#heap[0];
            const place = comparePlaces({ file, line, callIndex }, last);
            if (place > 0 || (place === 0 && compareFound(make(), last) >= 0))
                return;
            this.#heap[0] = make();
            this.#sink(0);
            return;
        }
        this.#heap.push(make());
        if (this.#heap.length < maxFindings)
            return;
        this.#full = true;
        for (let i = (this.#heap.length >> 1) - 1; i >= 0; i--)
            this.#sink(i);
    }
    get kept() {
        return this.#heap;
    }
    get groups() {
        return [...this.#groups.values()].map(({ raw: { rule, tool, key }, findings, traces }) => {
            return { rule, tool, key, findings, traces: traces.size };
        });
    }
    #tally(raw) {
        const id = JSON.stringify([raw.tool, raw.key]);
        let group = this.#groups.get(id);
        if (!group) {
            group = { raw, findings: 0, traces: new Set() };
            this.#groups.set(id, group);
        }
        group.findings++;
        if (raw.trace !== undefined)
            group.traces.add(raw.trace);
    }
    #sink(start) {
        const heap = this.#heap;
        const item = heap[start];
        let at = start;
        for (;;) {
            let child = 2 * at + 1;
            if (child >= heap.length)
                break;
            if (child + 1 < heap.length && after(heap[child + 1], heap[child]))
                child++;
            if (!after(heap[child], item))
                break;
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = item;
    }
}
function after(a, b) {
    return compareFound(a, b) > 0;
}
/** The order in which findings of one rule are kept, the order of results within a file; total, so that no other order of arrival keeps others. */
function compareFound(a, b) {
    return (comparePlaces(a, b) ||
        compareText(a.trace, b.trace) ||
        compareText(a.tool, b.tool) ||
        compareText(a.key ?? undefined, b.key ?? undefined) ||
        a.column - b.column);
}
function comparePlaces(a, b) {
    return (a.file - b.file ||
        a.line - b.line ||
        (a.callIndex ?? Number.MAX_SAFE_INTEGER) - (b.callIndex ?? Number.MAX_SAFE_INTEGER));
}
function compareText(a, b) {
    if (a === b)
        return 0;
    if (a === undefined)
        return 1;
    if (b === undefined)
        return -1;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 89897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ maxToolName),
/* harmony export */   p: () => (/* binding */ findingMessage)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(22030);
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(44765);


/** Longest name shown in a sentence, in code points; names are agent-controlled. */
const maxToolName = 120;
/** One sentence: what happened, and what to do. Names of tools and rules may stand in it, argument values never. */
function findingMessage(raw, policy) {
    const tool = (0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(raw.tool ?? '', maxToolName);
    switch (raw.rule) {
        case 'E_RATE_LIMIT':
            return `${tool} was called after the ${raw.detail} calls that the policy allows per trace: find what makes the agent loop, or raise limits.max_tool_calls_total.`;
        case 'E_TOOL_DENIED':
            return `${tool} was called, and the policy denies ${raw.detail === raw.tool ? 'it' : raw.detail}: take the tool away from the agent, or remove the deny entry.`;
        case 'E_TOOL_NOT_ALLOWED':
            return `${tool} was called, and it is not on the policy’s allow list${listed(raw)}: add it to tools.allow, or take the tool away from the agent.`;
        case 'E_SCHEMA_COMPILE':
            return `The policy’s schema for ${tool} cannot be used (${(0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(raw.detail ?? '', maxToolName)}): correct the schema.`;
        case 'E_ARG_SCHEMA':
            return `The arguments of ${tool} break the policy: ${(0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(raw.detail ?? '', maxToolName)}${more(raw)}; correct how the agent fills them, or relax the rule.`;
        case 'E_TOOL_UNCONSTRAINED':
            return `${tool} was called, and the policy has no schema for its arguments: add schemas.${tool}, or set enforcement.unconstrained_tools: allow.`;
        case 'W_ARGS_NOT_RECORDED':
            return `The trace does not record the arguments of ${tool}, so the policy’s rules about them were not evaluated: record arguments at the source.`;
        case 'W_SECRET_IN_ARGS':
            return `The arguments of ${tool} hold what looks like a secret (${raw.detail}): revoke it, and let the tool read it from its environment.`;
        case 'E_COVERAGE_BELOW_MIN':
            return `${raw.detail}: record traces that call the uncovered tools, or lower the minimum.`;
        case 'W_WAIVER_EXPIRED':
            return `The waiver for ${raw.detail} has expired and accepts nothing: fix what it waived, or renew it.`;
        case 'W_WAIVER_UNUSED':
            return `The waiver for ${raw.detail} matched no finding: remove it.`;
        case 'E_TRACE_PARSE':
            return `${upperFirst(raw.detail ?? raw.rule)}, so a call may be missing from what was judged: repair or remove the line.`;
        case 'E_TRACE_TRUNCATED':
            return `${upperFirst(raw.detail ?? raw.rule)}; what is missing was not judged: record again, or split the file.`;
        case 'W_NO_EVIDENCE':
            return `${raw.detail}: check that traces are recorded and that the patterns for them are right.`;
        default:
            return sentence(raw, policy);
    }
}
/** Problems of input bring their own words; a broken sequence rule says what it asks for, in its author's words if there are any. */
function sentence(raw, policy) {
    const rule = policy.sequences.find((candidate) => candidate.id === raw.rule);
    const detail = raw.detail ?? raw.rule;
    if (!rule)
        return detail;
    return `${capital(detail)}: ${rule.description ?? _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleKinds */ .G[rule.type].remedy(rule)}.`;
}
/** The entry that may be a misspelling of the tool, or it of the entry. */
function listed({ detail }) {
    return detail === undefined ? '' : `, but ${(0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(detail, maxToolName)} is (did you mean it?)`;
}
function more(raw) {
    const others = (raw.violations?.length ?? 1) - 1;
    return others > 0 ? ` (and ${others} more)` : '';
}
/** Names of tools keep their first letter. */
function capital(clause) {
    return /^(the|another) /.test(clause) ? upperFirst(clause) : clause;
}
function upperFirst(clause) {
    return clause.charAt(0).toUpperCase() + clause.slice(1);
}


/***/ }),

/***/ 32854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   W: () => (/* binding */ fingerprints)
/* harmony export */ });
/* harmony import */ var _canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(57199);
/* harmony import */ var _canonical_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76004);


/** What makes two findings the same mistake. Holds no trace id, value, line or message, so it survives all of them. */
function fingerprint(raw) {
    return `v1:${(0,_canonical_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)((0,_canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)([raw.rule, raw.tool ?? null, raw.key ?? null]))}`;
}
/** The same, remembered: thousands of findings share a few dozen fingerprints. */
function fingerprints() {
    const known = new Map();
    return (raw) => {
        const id = JSON.stringify([raw.rule, raw.tool, raw.key]);
        let print = known.get(id);
        if (print === undefined) {
            print = fingerprint(raw);
            known.set(id, print);
        }
        return print;
    };
}


/***/ }),

/***/ 78801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ruleLevel)
/* harmony export */ });
/* harmony import */ var _codes_call_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38167);

/**
 * The level of a rule or code: what the policy's `levels` say, else the rule's own entry, else the default.
 *
 * @param levels default levels of codes that are neither sequence rules nor about calls
 */
function ruleLevel(rule, policy, levels = new Map()) {
    const stated = policy.levels.get(rule);
    if (stated)
        return stated.value;
    const own = policy.sequences.find((sequence) => sequence.id === rule);
    if (own)
        return own.level ?? 'error';
    if (rule === 'E_TOOL_UNCONSTRAINED' && policy.unconstrainedTools.value === 'deny')
        return 'error';
    const stock = levels.get(rule) ?? _codes_call_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .callCodes */ .Z[rule]?.level;
    return stock ?? (rule.startsWith('W_') ? 'warning' : 'error');
}


/***/ }),

/***/ 23692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ accepts),
/* harmony export */   U: () => (/* binding */ WaiverBook)
/* harmony export */ });
/* harmony import */ var _finding_log_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(35540);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(32854);


/** The policy's waivers on a given day: which findings they accept, and which of them accept none. */
class WaiverBook {
    #active;
    #expired;
    #used = new Set();
    constructor(waivers, today) {
        this.#active = waivers.filter((waiver) => waiver.expires === undefined || waiver.expires >= today);
        this.#expired = waivers.filter((waiver) => waiver.expires !== undefined && waiver.expires < today);
    }
    find(rule, tool, print) {
        const waiver = this.#active.find((candidate) => accepts(candidate, rule, tool, print));
        if (waiver)
            this.#used.add(waiver);
        return waiver;
    }
    /** How many findings of a rule are waived. */
    waived(rule, log) {
        if (this.#active.length === 0)
            return 0;
        let count = 0;
        for (const group of log.groups)
            if (this.find(rule, group.tool, (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(group)))
                count += group.findings;
        return count;
    }
    /** Warnings about waivers that no longer do anything. */
    remarks() {
        const logs = new Map();
        const unused = this.#active.filter((waiver) => !this.#used.has(waiver));
        for (const waiver of this.#expired)
            remark(logs, 'W_WAIVER_EXPIRED', waiver);
        for (const waiver of unused)
            remark(logs, 'W_WAIVER_UNUSED', waiver);
        return logs;
    }
}
/** Whether a waiver speaks of a finding, whatever the day. */
function accepts(waiver, rule, tool, print) {
    if (waiver.fingerprint !== undefined)
        return waiver.fingerprint === print;
    return waiver.rule === rule && (waiver.tool === undefined || waiver.tool === tool);
}
function remark(logs, code, waiver) {
    const log = logs.get(code) ?? new _finding_log_js__WEBPACK_IMPORTED_MODULE_1__/* .FindingLog */ .sZ();
    logs.set(code, log);
    const raw = {
        rule: code,
        file: -1,
        line: 0,
        column: 0,
        policyAt: waiver.at,
        detail: `${waiver.fingerprint ?? [waiver.rule, waiver.tool].filter(Boolean).join(' ')}${waiver.expires ? `, ${waiver.expires}` : ''}`,
    };
    log.add(-1, 0, log.total, () => raw);
}


/***/ }),

/***/ 33976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ OutcomeQueue),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/** A denied call counts as an error; a call whose result was not recorded has no outcome. */
function outcomeOf(record) {
    if (record.phase === 'denied' || record.error !== undefined)
        return 'error';
    return record.result === undefined ? undefined : 'success';
}
/**
 * Holds the calls of a trace back while a rule waits for the outcome of an earlier one, so that rules always see calls in
 * order. Only traces with such a call have a queue; it is empty again as soon as the result is there. A result finds its
 * call without a search: one call that nobody answers keeps all later ones of its trace waiting.
 */
class OutcomeQueue {
    apply;
    #queues = new Map();
    constructor(apply) {
        this.apply = apply;
    }
    holds(run) {
        return this.#queues.size > 0 && this.#queues.has(run);
    }
    add(waiting) {
        const queue = this.#queues.get(waiting.run.index);
        if (queue)
            queue.items.push(waiting);
        else
            this.#queues.set(waiting.run.index, { items: [waiting], next: 0 });
    }
    result(run, callIndex, outcome) {
        const queue = this.#queues.get(run);
        // Every call since the first that waits is here, so indices follow one another.
        const waiting = queue?.items[callIndex - queue.items[0].callIndex];
        if (!queue || !waiting || waiting.known)
            return;
        waiting.outcome = outcome;
        waiting.known = true;
        while (queue.items[queue.next]?.known)
            this.apply(queue.items[queue.next++]);
        if (queue.next === queue.items.length)
            this.#queues.delete(run);
        else if (queue.next > 1024 && 2 * queue.next > queue.items.length) {
            queue.items.splice(0, queue.next);
            queue.next = 0;
        }
    }
    /** No result can come any more. */
    drain() {
        for (const { items, next } of this.#queues.values())
            for (const waiting of items.slice(next))
                this.apply(waiting);
        this.#queues.clear();
    }
}


/***/ }),

/***/ 16299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ askedValues)
/* harmony export */ });
/* harmony import */ var _shown_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76996);

/** Calls of a trace with only those values that the policy shows for every call, or for a rule that the trace broke. */
function askedValues(calls, broken, { showArgs, sequences }) {
    if (!calls.some(({ shown }) => shown))
        return calls;
    const rules = new Set(broken);
    const ofRules = sequences.flatMap((rule) => (rules.has(rule.id) ? (rule.showArgs ?? []) : []));
    const asked = new Set([...showArgs, ...ofRules].map(_shown_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .H));
    return calls.map(({ shown, ...call }) => {
        const values = Object.entries(shown ?? {}).filter(([name]) => asked.has(name));
        return values.length === 0 ? call : { ...call, shown: Object.fromEntries(values) };
    });
}


/***/ }),

/***/ 76996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ shownName),
/* harmony export */   c: () => (/* binding */ argumentShower)
/* harmony export */ });
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51814);
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(44765);
/* harmony import */ var _calls_is_object_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76157);



/** Arguments whose values are kept of a call, and code points of each name and value: agents choose them. */
const maxShown = 16;
const maxText = 60;
/** Values looked at in one argument: the JSON of so many is longer than what is kept of it. */
const maxNodes = 64;
/**
 * What may be shown of the arguments of a call, as JSON of name → value as JSON: what the policy asks for, and every argument unless
 * values are redacted. Secrets are taken out before a value is cut to length, because half a secret has no shape.
 *
 * @returns nothing if no call has anything to show
 */
function argumentShower({ showArgs, sequences }, redact) {
    const asked = new Set([...showArgs, ...sequences.flatMap((rule) => rule.showArgs ?? [])]);
    // Lists are passed through, so the `*` with which other reports write their elements is no step of its own.
    const paths = [...asked].map((path) => ({ path, steps: path.split('.').filter((step) => step !== '*') }));
    if (redact === 'values' && paths.length === 0)
        return undefined;
    const clean = redact === 'none' ? (value) => value : (value) => (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactSecrets */ .fp)(value).value;
    return (args) => {
        if (!(0,_calls_is_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(args))
            return undefined;
        const shown = new Map();
        for (const { path, steps } of paths) {
            const value = valueAt(args, steps);
            if (value !== undefined && shown.size < maxShown)
                shown.set(shownName(path), valueText(steps, value, clean));
        }
        if (redact !== 'values') {
            for (const name in args) {
                if (shown.size >= maxShown)
                    break;
                shown.set(shownName(name), valueText([name], args[name], clean));
            }
        }
        return shown.size === 0 ? undefined : JSON.stringify(Object.fromEntries(shown));
    };
}
/** The name of an argument as reports show it. */
function shownName(name) {
    return (0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)((0,_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactText */ .Rd)((0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(name, 10 * maxText)).value, maxText);
}
/** The value at a path; of a list on the way, the values in its elements. */
function valueAt(args, steps) {
    let values = [args];
    let several = false;
    for (const step of steps) {
        const next = [];
        for (const value of values) {
            several ||= Array.isArray(value);
            for (const item of Array.isArray(value) ? value : [value]) {
                if ((0,_calls_is_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(item) && Object.hasOwn(item, step))
                    next.push(item[step]);
            }
        }
        values = next;
    }
    return values.length === 0 ? undefined : several ? values : values[0];
}
/** Cleaned under the names that lead to the value: one of them may say that it is a secret. */
function valueText(steps, value, clean) {
    const left = { nodes: maxNodes };
    const nested = steps.reduceRight((inner, step) => ({ [step]: inner }), head(value, left));
    let cleaned = clean(nested);
    for (const _ of steps)
        if ((0,_calls_is_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(cleaned))
            cleaned = Object.values(cleaned)[0];
    return (0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(JSON.stringify(cleaned) + (left.nodes < 0 ? '…' : ''), maxText);
}
/** The first values in a value, so that neither its size nor its depth matters. */
function head(value, left) {
    if (typeof value === 'number' && !Number.isFinite(value))
        return String(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value)) {
        const items = [];
        for (const item of value) {
            if (left.nodes-- <= 0)
                break;
            items.push(head(item, left));
        }
        return items;
    }
    const members = [];
    for (const name in value) {
        if (left.nodes-- <= 0)
            break;
        members.push([name, head(value[name], left)]);
    }
    return Object.fromEntries(members);
}


/***/ }),

/***/ 39600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ withinReach),
/* harmony export */   bi: () => (/* binding */ maxTimelines),
/* harmony export */   gU: () => (/* binding */ tellTimelines),
/* harmony export */   pP: () => (/* binding */ maxTimelineCalls)
/* harmony export */ });
/* harmony import */ var _asked_values_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(16299);

/** Timelines made, and calls shown in each. */
const maxTimelines = 50;
const maxTimelineCalls = 40;
/** Of the first traces that findings in this order name. What a policy accepts is not told as a story. */
function tellTimelines(findings, memory, policy) {
    const stories = new Map();
    for (const { trace, rule, callIndex, tolerated, waived } of findings) {
        if (trace === undefined || tolerated || waived)
            continue;
        const story = stories.get(trace) ?? { broke: new Map(), brokeAtEnd: [] };
        stories.set(trace, story);
        if (callIndex === undefined)
            story.brokeAtEnd.push(rule);
        else
            story.broke.set(callIndex, [...(story.broke.get(callIndex) ?? []), rule]);
    }
    const told = [...stories].slice(0, maxTimelines);
    const recalled = memory.recall(new Map(told.map(([trace, story]) => [trace, pointsOf(story)])));
    return {
        // A trace that made no call was never seen; it can break a rule all the same.
        timelines: told.map(([trace, story]) => timeline(recalled.get(trace) ?? { trace, total: 0, calls: [] }, story, policy)),
        omitted: stories.size - told.length,
    };
}
/** Whether a timeline of a trace with these points may show a call: none is farther from a point than a timeline is long. */
function withinReach(points, total) {
    const sorted = points.map((point) => placeOf(point, total)).sort((a, b) => a - b);
    return (index) => {
        let [low, high] = [0, sorted.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (sorted[middle] < index - maxTimelineCalls)
                low = middle + 1;
            else
                high = middle;
        }
        const point = sorted[low];
        return point !== undefined && point <= index + maxTimelineCalls;
    };
}
function pointsOf({ broke, brokeAtEnd }) {
    return [...broke.keys(), ...(brokeAtEnd.length > 0 ? [-1] : [])];
}
function placeOf(point, total) {
    return point < 0 ? total - 1 : point;
}
function timeline({ trace, total, calls, showsAll }, story, policy) {
    const { broke, brokeAtEnd } = story;
    const points = pointsOf(story).map((point) => placeOf(point, total));
    const near = calls.length <= maxTimelineCalls ? calls : nearest(calls, points);
    const shown = showsAll ? near : (0,_asked_values_js__WEBPACK_IMPORTED_MODULE_0__/* .askedValues */ .d)(near, [...brokeAtEnd, ...[...broke.values()].flat()], policy);
    return {
        trace,
        total,
        calls: shown.map((call) => {
            const rules = broke.get(call.index);
            return rules === undefined ? call : { ...call, broke: rules };
        }),
        ...(brokeAtEnd.length > 0 && { brokeAtEnd }),
    };
}
/** The calls closest to a point of interest; of equally close ones, those before it, which led to it. */
function nearest(calls, points) {
    const sorted = [...points].sort((a, b) => a - b);
    let next = 0;
    const distances = calls.map(({ index }) => {
        while (next < sorted.length && sorted[next] < index)
            next++;
        return Math.min((sorted[next] ?? Number.POSITIVE_INFINITY) - index, index - (sorted[next - 1] ?? Number.NEGATIVE_INFINITY));
    });
    return calls
        .map((call, at) => ({ call, distance: distances[at] }))
        .sort((a, b) => a.distance - b.distance || a.call.index - b.call.index)
        .slice(0, maxTimelineCalls)
        .map(({ call }) => call)
        .sort((a, b) => a.index - b.index);
}


/***/ }),

/***/ 44808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ tokenFreeStory)
/* harmony export */ });
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51814);

/** The calls of a trace without a provider's token in any name. Values of arguments stay as `redact` left them. */
function tokenFreeStory(story) {
    return { ...(0,_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTokens */ .N_)({ ...story, calls: [] }), calls: story.calls.map(tokenFreeCall) };
}
function tokenFreeCall({ shown, ...call }) {
    if (shown === undefined)
        return (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTokens */ .N_)(call);
    const values = Object.entries(shown).map(([name, value]) => [(0,_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTokens */ .N_)(name), value]);
    return { ...(0,_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTokens */ .N_)(call), shown: Object.fromEntries(values) };
}


/***/ }),

/***/ 51246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ AssayError)
/* harmony export */ });
/** Trouble that the user can fix. Problems are gathered first and thrown together; each host catches this once and exits 2. */
class AssayError extends Error {
    problems;
    constructor(problems) {
        const list = 'code' in problems ? [problems] : problems;
        super(list.map((problem) => `${problem.code}: ${problem.message}`).join('\n'));
        this.name = 'AssayError';
        this.problems = list;
    }
}


/***/ }),

/***/ 67874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IJ: () => (/* binding */ casePhrase),
/* harmony export */   N2: () => (/* binding */ uncertainPhrase),
/* harmony export */   NH: () => (/* binding */ changesPhrase),
/* harmony export */   Tc: () => (/* binding */ findingPhrase),
/* harmony export */   o7: () => (/* binding */ statusWords),
/* harmony export */   oW: () => (/* binding */ caveats),
/* harmony export */   tz: () => (/* binding */ casesPhrase),
/* harmony export */   vx: () => (/* binding */ basePhrase),
/* harmony export */   x1: () => (/* binding */ gains),
/* harmony export */   zZ: () => (/* binding */ behaviourPhrase),
/* harmony export */   zp: () => (/* binding */ ratesPhrase)
/* harmony export */ });
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3313);

const statusWords = {
    new: 'new',
    worse: 'worse',
    'cannot-tell': 'cannot tell',
    known: 'known',
    fixed: 'fixed',
};
/** `commit abc1234, 50 traces`, or why there is no baseline. */
function basePhrase(comparison, show) {
    if (comparison.baseline !== 'used')
        return show(comparison.message);
    const { commit, traces } = comparison.base;
    return [...(commit === undefined ? [] : [`commit ${show(commit.slice(0, 12))}`]), (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(traces, 'trace')].join(', ');
}
/** `2 new · 1 worse · 3 known`; statuses without a finding are left out. */
function changesPhrase({ counts }) {
    const parts = ['new', 'worse', 'cannot-tell', 'known', 'fixed'].filter((status) => counts[status] > 0);
    return parts.length === 0 ? 'no findings in either' : parts.map((s) => `${counts[s]} ${statusWords[s]}`).join(' · ');
}
/** `E_TOOL_DENIED delete_user 0/50 → 17/50`. */
function findingPhrase({ rule, tool, before, after, accepted, why }, show) {
    const name = tool === undefined ? show(rule) : `${show(rule)} ${show(tool)}`;
    const notes = [...(accepted ? ['accepted'] : []), ...(why ? [whys[why]] : [])];
    return `${name} ${ratesPhrase({ before, after })}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
}
const whys = {
    'too-few-runs': 'too few runs to tell',
    'not-exercised': 'one of the runs never exercised it',
    'rule-gone': 'the policy no longer has the rule',
    'rule-new': 'the rule is new',
    'baseline-cut': 'the baseline does not list so many findings',
};
/** `3/50 → 17/50` */
function ratesPhrase({ before, after }) {
    return `${ratePhrase(before)} → ${ratePhrase(after)}`;
}
function ratePhrase({ broken, of }) {
    return of === undefined ? `${broken}` : `${broken}/${of}`;
}
/** What everybody must know before trusting the comparison, one sentence each. */
function caveats(comparison, show) {
    const { policyChanged, coverage, less, cut } = comparison;
    return [
        ...(policyChanged ? ['The policy changed since the baseline: differences may come from it.'] : []),
        ...less.map((item) => lessPhrase(item, show)),
        ...(coverageRose(comparison) || coverage.before === coverage.after
            ? []
            : [`${coverageChange(comparison)}${lost(coverage.lost, show)}`]),
        ...(cut.length > 0 ? [`Cut at their limits, so not fully compared: ${cut.join(', ')}.`] : []),
    ];
}
/** What got better and needs no warning. */
function gains(comparison) {
    return coverageRose(comparison) ? [coverageChange(comparison)] : [];
}
function coverageRose({ coverage: { before, after, lost } }) {
    return after > before && lost.length === 0;
}
function coverageChange({ coverage: { before, after } }) {
    return `Coverage ${before} % → ${after} %`;
}
function lost(names, show) {
    return names.length === 0 ? '' : `, no longer called: ${listed(names, show)}`;
}
function lessPhrase({ what, before, after, names = [] }, show) {
    return `Looked at less than the baseline: ${what} ${before} → ${after}${names.length > 0 ? ` (${listed(names, show)})` : ''}`;
}
function listed(names, show) {
    const shown = names.slice(0, 8).map(show).join(', ');
    return names.length > 8 ? `${shown}, … ${names.length - 8} more` : shown;
}
/** `new tool delete_user 0/50 → 17/50`. */
function behaviourPhrase(change, show) {
    const { before, after } = change;
    return `${subject(change, show)} ${before.traces}/${before.of} → ${after.traces}/${after.of}`;
}
function subject({ kind, change, tool = '', argument = '', order, above }, show) {
    const word = changeWords[change];
    switch (kind) {
        case 'tool':
            return `${word} tool ${show(tool)}`;
        case 'argument':
            return `${word} argument ${show(argument)} of ${show(tool)}`;
        case 'order':
            return `${word} order ${show(order?.first ?? '')} then ${show(order?.then ?? '')}`;
        case 'calls-per-trace':
            return `traces with more than ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(above ?? 0, 'call')}`;
    }
}
const changeWords = { new: 'new', gone: 'gone:', more: 'more often:', less: 'less often:' };
/** What is left after the certain ones, in one sentence. */
function uncertainPhrase({ behaviour, behaviourOmitted }) {
    const certain = behaviour.filter((change) => change.certain).length;
    const uncertain = behaviour.length - certain + behaviourOmitted;
    return uncertain === 0
        ? undefined
        : `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(uncertain, certain > 0 ? 'more difference' : 'difference')} in behaviour that so few runs cannot tell from chance; the JSON report has them.`;
}
/** Cases that broke, and those that broke only sometimes: `2 of 5 trials (before:a->b 2)`. */
function casePhrase({ case: name, trials, broken, rules }, show) {
    const why = rules.slice(0, 4).map((rule) => `${show(rule.rule)} ${rule.broken}`);
    return `${show(name)}: broken in ${broken}/${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(trials, 'trial')} (${why.join(', ')}${rules.length > 4 ? ', …' : ''})`;
}
/** `3 cases broken, 1 flaky, 20 held`. */
function casesPhrase({ cases = [], casesOmitted = 0 }) {
    const count = (standing) => cases.filter((row) => row.standing === standing).length;
    return `${count('broken')} broken · ${count('flaky')} flaky · ${count('held') + casesOmitted} held`;
}


/***/ }),

/***/ 6207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ newFirst),
/* harmony export */   jx: () => (/* binding */ findingKinds),
/* harmony export */   oB: () => (/* binding */ isAccepted)
/* harmony export */ });
/** New and worse before known, worst first, then most frequent; what the policy accepts apart. Counts are of the findings that the result holds. */
function findingKinds(result) {
    const kinds = new Map();
    for (const finding of result.findings) {
        const key = `${finding.level} ${isAccepted(finding)} ${finding.fingerprint}`;
        const kind = kinds.get(key);
        if (kind)
            kind.push(finding);
        else
            kinds.set(key, [finding]);
    }
    const rows = new Map(result.rules.map((row) => [row.rule, row]));
    const changes = changesOf(result);
    // Sorting is stable, so that equally bad and frequent kinds keep the result's order.
    const all = [...kinds.values()].map((findings) => kindOf(findings, rows, changes)).sort(worstFirst(result));
    return {
        counted: all.filter((kind) => !isAccepted(kind.first)),
        accepted: all.filter((kind) => isAccepted(kind.first)),
    };
}
/** Tolerated or waived: shown, not counted. */
function isAccepted(finding) {
    return finding.tolerated === true || finding.waived !== undefined;
}
function kindOf(findings, rows, changes) {
    const first = findings[0];
    const traces = new Set(findings.flatMap(({ trace }) => trace ?? [])).size;
    return { first, findings, traces, row: rows.get(first.rule), change: changes.get(first.fingerprint) };
}
/** By fingerprint; empty without a baseline. */
function changesOf({ comparison }) {
    const list = comparison?.baseline === 'used' ? comparison.findings : [];
    return new Map(list.map((change) => [change.fingerprint, change]));
}
/** New and worse before known; equals stay in the result's order, which is worst first. */
function newFirst(result, findings) {
    const changes = changesOf(result);
    const old = (finding) => Number(isOld(changes.get(finding.fingerprint), result));
    return [...findings].sort((a, b) => old(a) - old(b));
}
/** Known, or not provably new: told after what this change brought. A long list of changes is cut at its old end. */
function isOld(change, { comparison }) {
    if (change === undefined)
        return comparison?.baseline === 'used' && comparison.findingsOmitted > 0;
    return change.status !== 'new' && change.status !== 'worse';
}
const rank = { error: 0, warning: 1, note: 2 };
function worstFirst(result) {
    return (a, b) => Number(isOld(a.change, result)) - Number(isOld(b.change, result)) ||
        rank[a.first.level] - rank[b.first.level] ||
        b.findings.length - a.findings.length;
}


/***/ }),

/***/ 5325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L0: () => (/* binding */ annotationMessage),
/* harmony export */   jx: () => (/* binding */ annotationCommand),
/* harmony export */   xN: () => (/* binding */ annotationLimit)
/* harmony export */ });
/* harmony import */ var _text_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3664);
/* harmony import */ var _text_strip_control_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(72997);
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(44765);



/** GitHub shows so many annotations of each level of one step, and drops the rest without a word. */
const annotationLimit = 10;
/** Characters; the runner cuts a longer message at 4,096, and we cut it sooner to end it well. */
const messageLimit = 4000;
/** The workflow command, without its line break, by which any step of a workflow makes an annotation. */
function annotationCommand({ level, message, title, file, line, column }) {
    const properties = Object.entries({ file, line, col: column, title })
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${key}=${(0,_text_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCommandProperty */ .YG)((0,_text_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseCommands */ .$B)((0,_text_strip_control_js__WEBPACK_IMPORTED_MODULE_1__/* .stripControl */ .kU)(String(value))))}`);
    const head = properties.length > 0 ? ` ${properties.join(',')}` : '';
    return `::${level}${head}::${(0,_text_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCommandData */ .V9)(annotationMessage(message))}`;
}
/** Line breaks of a message are ours (an excerpt); everything else that is invisible is not. `##[` is a command anywhere. */
function annotationMessage(message) {
    const text = message.split('\n').map(_text_strip_control_js__WEBPACK_IMPORTED_MODULE_1__/* .stripControl */ .kU).map(_text_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseCommands */ .$B).join('\n');
    const cut = (0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(text, messageLimit);
    // The runner counts UTF-16 units, of which a character may have two.
    return cut.length <= 4096 ? cut : (0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(cut, messageLimit / 2);
}


/***/ }),

/***/ 72344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ planProblemAnnotations),
/* harmony export */   m: () => (/* binding */ planAnnotations)
/* harmony export */ });
/* harmony import */ var _grouping_finding_places_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(58784);
/* harmony import */ var _finding_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6207);
/* harmony import */ var _annotation_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5325);



const shownAs = { error: 'error', warning: 'warning', note: 'notice' };
/**
 * Which findings become annotations: what counts, new before known, worst first, within GitHub's limit per level.
 * One error is left for the verdict and one notice for saying what was cut.
 */
function planAnnotations(result) {
    const counted = (0,_finding_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .newFirst */ .$h)(result, result.findings.filter((finding) => !(0,_finding_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccepted */ .oB)(finding)));
    const room = {
        error: _annotation_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationLimit */ .xN - 1,
        warning: _annotation_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationLimit */ .xN,
        note: _annotation_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationLimit */ .xN - 1,
    };
    const chosen = [];
    const cut = [];
    for (const level of ['error', 'warning', 'note']) {
        const all = counted.filter((finding) => finding.level === level);
        const total = Math.max(all.length, result.counts[level]);
        const shown = choose(all, room[level]);
        chosen.push(...shown);
        if (shown.length < total)
            cut.push(`${shown.length} of ${total} ${level}s`);
    }
    return {
        annotations: chosen.map(annotationOf),
        cut: cut.length === 0 ? undefined : `showing ${cut.join(', ')}`,
    };
}
/** As many as there is room for: one of each kind first, so that nine of the same do not hide the tenth. In the result's order. */
function choose(findings, room) {
    if (findings.length <= room)
        return findings;
    const kinds = new Set();
    const firsts = findings.filter((finding) => !kinds.has(finding.fingerprint) && kinds.add(finding.fingerprint));
    const chosen = new Set(firsts.slice(0, room));
    for (const finding of findings) {
        if (chosen.size === room)
            break;
        chosen.add(finding);
    }
    return findings.filter((finding) => chosen.has(finding));
}
function annotationOf(finding) {
    const { location, policyLocation } = finding;
    const { primary: place } = (0,_grouping_finding_places_js__WEBPACK_IMPORTED_MODULE_2__/* .findingPlaces */ .g)(finding);
    return {
        level: shownAs[finding.level],
        title: finding.rule,
        message: [
            finding.message,
            ...(location && place !== location ? [`Seen at ${location.file}:${location.line}.`] : []),
            ...(policyLocation && place !== policyLocation ? [`Rule: ${policyLocation.file}:${policyLocation.line}.`] : []),
        ].join(' '),
        file: place?.file,
        line: place?.line,
        column: place?.column,
    };
}
/** Problems of what the user gave us: errors first, at their place, with the line drawn and the remedy. */
function planProblemAnnotations(problems) {
    const sorted = [...problems].sort((a, b) => Number(b.level === 'error') - Number(a.level === 'error'));
    const errors = sorted.filter((problem) => problem.level === 'error').slice(0, _annotation_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationLimit */ .xN - 1);
    const warnings = sorted.filter((problem) => problem.level === 'warning').slice(0, _annotation_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationLimit */ .xN);
    const shown = errors.length + warnings.length;
    return {
        annotations: [...errors, ...warnings].map((problem) => ({
            level: problem.level,
            title: problem.code,
            message: [problem.message, problem.excerpt, problem.remedy].filter((part) => part !== undefined).join('\n'),
            file: problem.location?.file,
            line: problem.location?.line,
            column: problem.location?.column,
        })),
        cut: shown < problems.length ? `showing ${shown} of ${problems.length} problems` : undefined,
    };
}


/***/ }),

/***/ 58784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findingPlaces),
/* harmony export */   k: () => (/* binding */ placeOfRun)
/* harmony export */ });
/** At the line of the trace, unless it lies in an artifact, which has no place in the repository: then at the policy's. */
function findingPlaces({ location, policyLocation }) {
    if (location === undefined)
        return { primary: policyLocation };
    if (location.file.startsWith('artifact:'))
        return { primary: policyLocation, related: location };
    return { primary: location, related: policyLocation };
}
/** For formats that want a place for everything: where findings about the run as a whole are shown. */
function placeOfRun({ policy, traces }) {
    const file = policy.file ?? traces.files[0]?.file;
    return file === undefined ? undefined : { file, line: 1, column: 1 };
}


/***/ }),

/***/ 4984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ groupFindings)
/* harmony export */ });
/** Worst first: errors, warnings, notes, then what the policy accepts; within a level the rule with most findings. */
function groupFindings(result) {
    const rows = new Map(result.rules.map((row) => [row.rule, row]));
    const groups = new Map();
    for (const finding of result.findings) {
        const standing = finding.tolerated || finding.waived ? 'accepted' : finding.level;
        const key = `${standing} ${finding.rule}`;
        const group = groups.get(key);
        if (group)
            group.findings.push(finding);
        else
            groups.set(key, { rule: finding.rule, standing, findings: [finding] });
    }
    return [...groups.values()]
        .sort((a, b) => order[a.standing] - order[b.standing] || b.findings.length - a.findings.length || (a.rule < b.rule ? -1 : 1))
        .map((group) => ({ ...group, row: rows.get(group.rule) }));
}
const order = { error: 0, warning: 1, note: 2, accepted: 3 };


/***/ }),

/***/ 77582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ spreadFindings),
/* harmony export */   j: () => (/* binding */ fairShares)
/* harmony export */ });
/** At most `room` findings of one rule: one of each trace first, so that a single loop does not hide other traces. In the order given. */
function spreadFindings(findings, room) {
    if (findings.length <= room)
        return findings;
    const traces = new Set();
    const firsts = [];
    const others = [];
    for (const finding of findings) {
        const again = finding.trace !== undefined && traces.has(finding.trace);
        if (finding.trace !== undefined)
            traces.add(finding.trace);
        (again ? others : firsts).push(finding);
    }
    const kept = new Set([...firsts, ...others].slice(0, room));
    return findings.filter((finding) => kept.has(finding));
}
/** Shares `room` rows among groups of these sizes: each gets some before any gets many. Groups beyond `room` get none. */
function fairShares(sizes, room) {
    const shares = sizes.map(() => 0);
    const groups = sizes.map((size, index) => ({ size, index })).slice(0, room);
    groups.sort((a, b) => a.size - b.size || a.index - b.index);
    let left = room;
    for (const [i, { size, index }] of groups.entries()) {
        const share = Math.min(size, Math.floor(left / (groups.length - i)));
        shares[index] = share;
        left -= share;
    }
    return shares;
}


/***/ }),

/***/ 90846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   reportJson: () => (/* binding */ reportJson)
/* harmony export */ });
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41491);

/** The result itself, as `schemas/assay.result.v1.schema.json` describes it: two spaces, one final line break, the key order of the model. */
function reportJson(result) {
    return `${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeJsonForLogs */ .O)(JSON.stringify(result, undefined, 2))}\n`;
}


/***/ }),

/***/ 3313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  TF: () => (/* binding */ acceptedPhrase),
  __: () => (/* binding */ countsPhrase),
  gY: () => (/* binding */ coveragePhrase),
  Ii: () => (/* binding */ noEvidencePhrase),
  LS: () => (/* reexport */ plural),
  BT: () => (/* binding */ silentFiles),
  X: () => (/* binding */ skippedPhrases),
  Gg: () => (/* binding */ titleOf),
  YY: () => (/* binding */ tracesPhrase),
  S8: () => (/* binding */ unsentArguments),
  gG: () => (/* binding */ verdictNames),
  L2: () => (/* binding */ verdictWords)
});

// UNUSED EXPORTS: remedyOf

// EXTERNAL MODULE: ./lib/codes/index.js + 3 modules
var lib_codes = __nccwpck_require__(59081);
;// CONCATENATED MODULE: ./lib/text/plural.js
/** `1 trace`, `2 traces`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./lib/reporters/phrases.js



/** The few phrases that every report for people has in common, so that they say the same. */
const verdictWords = {
    pass: { icon: '✔', word: 'PASS' },
    fail: { icon: '✖', word: 'FAIL' },
    'no-evidence': { icon: '○', word: 'NO EVIDENCE' },
};
/** `2 errors · 1 warning`, or `no findings`; and how many of them count where only new ones do. */
function countsPhrase({ counts, comparison }) {
    const newOnly = comparison?.baseline === 'used' && comparison.newOnly;
    return newOnly ? `${levels(counts)} (new or worse: ${levels(comparison.counted)})` : levels(counts);
}
function levels(counts) {
    const parts = ['error', 'warning', 'note'].filter((level) => counts[level] > 0);
    return parts.length === 0 ? 'no findings' : parts.map((level) => plural(counts[level], level)).join(' · ');
}
function tracesPhrase({ traces }) {
    const idle = traces.traces - traces.tracesWithCalls;
    return `${plural(traces.calls, 'call')} in ${plural(traces.traces, 'trace')}${idle > 0 ? ` (${idle} without calls)` : ''}`;
}
/** Reasons that a log tells; formats have fewer, a partial result from elsewhere may have more. */
const toldReasons = 20;
/** What was read and not judged, a line a reason. */
function skippedPhrases({ traces: { skipped } }) {
    const lines = skipped
        .slice(0, toldReasons)
        .map(({ reason, count }) => `${plural(count, 'record')} not judged: ${reason}`);
    const more = skipped.length - lines.length;
    return more > 0 ? [...lines, `${plural(more, 'more reason')} why records were not judged`] : lines;
}
/** Files in which no tool call was found, beside others that have some: whoever recorded them may expect more. */
function silentFiles({ traces }) {
    return traces.calls === 0 ? [] : traces.files.filter(({ calls }) => calls === 0);
}
/** Why a run without evidence has none, and what to do. */
function noEvidencePhrase({ traces }) {
    if (traces.files.length === 0)
        return 'No trace file was found, so nothing was checked. Look at the --traces patterns.';
    if (traces.calls === 0)
        return 'The traces hold no tool call, so nothing was checked. Look at what was recorded.';
    return 'A --traces pattern matched no file, so part of the evidence is missing. Look at the patterns.';
}
function coveragePhrase({ coverage }) {
    if (coverage.empty)
        return 'the policy names no tool to cover';
    const all = coverage.covered.length + coverage.uncovered.length;
    return `${coverage.percent} % of tools (${coverage.covered.length}/${all})`;
}
/** What the calls of each tool left out. A tool that was never called is listed as such, which says it all. */
function unsentArguments({ arguments: tools, uncovered }) {
    const never = new Set(uncovered);
    return tools.filter(({ tool, properties, values }) => !never.has(tool) && properties.length + values.length > 0);
}
/** `tolerated`, or who accepted it, why and until when. Policy text. */
function acceptedPhrase(finding) {
    if (finding.tolerated)
        return 'within the tolerated share of traces';
    if (!finding.waived)
        return undefined;
    const { reason, owner, expires } = finding.waived;
    return `waived by ${owner}: ${reason}${expires ? ` (until ${expires})` : ''}`;
}
/** What to do about a rule: the code's remedy; a sequence rule's messages say it themselves. */
function remedyOf(rule) {
    return codes.get(rule)?.remedy;
}
function titleOf(rule) {
    return lib_codes/* codes */.F4.get(rule)?.title;
}
/** The verdict inside a sentence. */
const verdictNames = {
    pass: 'pass',
    fail: 'fail',
    'no-evidence': 'no evidence',
};


/***/ }),

/***/ 78253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  reportText: () => (/* binding */ reportText)
});

// EXTERNAL MODULE: ./lib/text/escape-workflow-command.js
var escape_workflow_command = __nccwpck_require__(3664);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __nccwpck_require__(10844);
;// CONCATENATED MODULE: ./lib/reporters/ansi.js
function paint(color) {
    const code = (on, off) => (text) => (color ? `\u001b[${on}m${text}\u001b[${off}m` : text);
    return {
        red: code(31, 39),
        green: code(32, 39),
        yellow: code(33, 39),
        blue: code(34, 39),
        bold: code(1, 22),
        dim: code(2, 22),
    };
}

// EXTERNAL MODULE: ./lib/reporters/compare/compare-phrases.js
var compare_phrases = __nccwpck_require__(67874);
;// CONCATENATED MODULE: ./lib/reporters/compare/compare-text.js


const shownLines = 15;
const show = (name) => (0,log_line/* logText */.k)(name, 80);
/** For the terminal: what differs from the baseline, then what the agent does differently. */
function comparisonSections({ comparison }, ink) {
    if (!comparison)
        return [];
    const base = (0,compare_phrases/* basePhrase */.vx)(comparison, (text) => (0,log_line/* logText */.k)(text, 600));
    if (comparison.baseline !== 'used')
        return [[`${ink.yellow('○ No baseline')}  ${base}`]];
    const changes = comparison.findings.filter(({ status }) => status !== 'known');
    const certain = comparison.behaviour.filter((change) => change.certain);
    const uncertain = (0,compare_phrases/* uncertainPhrase */.N2)(comparison);
    const behaviour = [
        ...cutLines(certain.map((change) => `  ${(0,compare_phrases/* behaviourPhrase */.zZ)(change, show)}`)),
        ...(uncertain === undefined ? [] : [`  ${ink.dim(uncertain)}`]),
    ];
    return [
        [
            `${ink.bold('Against the baseline')}  ${ink.dim(base)}  ${(0,compare_phrases/* changesPhrase */.NH)(comparison)}`,
            ...(0,compare_phrases/* caveats */.oW)(comparison, show).map((line) => `  ${ink.yellow('!')} ${line}`),
            ...(0,compare_phrases/* gains */.x1)(comparison).map((line) => `  ${line}`),
            ...cutLines(changes.map((change) => `  ${compare_phrases/* statusWords */.o7[change.status].padEnd(11)}  ${(0,compare_phrases/* findingPhrase */.Tc)(change, show)}`)),
        ],
        ...(behaviour.length > 0
            ? [[`${ink.bold('Behaviour')}  ${ink.dim('in traces, before → after')}`, ...behaviour]]
            : []),
    ];
}
/** Cases that broke, always or sometimes. */
function caseSections(result, ink) {
    const { cases = [] } = result;
    if (cases.length === 0)
        return [];
    const rows = cases.filter(({ standing }) => standing !== 'held');
    return [
        [
            `${ink.bold('Cases')}  ${ink.dim((0,compare_phrases/* casesPhrase */.tz)(result))}`,
            ...cutLines(rows.map((row) => `  ${row.standing.padEnd(6)}  ${(0,compare_phrases/* casePhrase */.IJ)(row, show)}`)),
        ],
    ];
}
function cutLines(lines) {
    return lines.length <= shownLines
        ? lines
        : [...lines.slice(0, shownLines), `  … ${lines.length - shownLines} more; --format json has them`];
}

// EXTERNAL MODULE: ./lib/reporters/grouping/group-findings.js
var group_findings = __nccwpck_require__(4984);
// EXTERNAL MODULE: ./lib/reporters/grouping/spread-findings.js
var spread_findings = __nccwpck_require__(77582);
// EXTERNAL MODULE: ./lib/reporters/phrases.js + 1 modules
var phrases = __nccwpck_require__(3313);
;// CONCATENATED MODULE: ./lib/reporters/text.js







const shownPerGroup = 5;
const shownGroups = 40;
const shownRules = 40;
const shownNames = 12;
/** The report for a person at a terminal: verdict, then what to act on, worst first, then what was and was not looked at. */
function reportText(result, context) {
    const ink = paint(context.color);
    const sections = [
        verdict(result, ink),
        ...comparisonSections(result, ink),
        ...(context.about === 'coverage' ? coverageFindings(result, ink) : findings(result, ink)),
        ...(context.about === 'coverage' ? [] : [...caseSections(result, ink), ...rules(result.rules, ink)]),
        ...(context.about === 'rules' ? [] : coverage(result.coverage, ink)),
        ...notJudged(result, ink),
        ...(context.reproduce === undefined ? [] : [[`${ink.dim('Reproduce:')} ${(0,log_line/* logText */.k)(context.reproduce, 2000)}`]]),
    ];
    return `${sections.map((lines) => lines.map(escape_workflow_command/* neutraliseCommands */.$B).join('\n')).join('\n\n')}\n`;
}
function verdict(result, ink) {
    const { icon, word } = phrases/* verdictWords */.L2[result.verdict];
    const colour = { pass: ink.green, fail: ink.red, 'no-evidence': ink.yellow }[result.verdict];
    const { file, name } = result.policy;
    const policy = [
        name === '' ? 'unnamed policy' : (0,log_line/* logText */.k)(name, 80),
        ...(file === undefined ? [] : [`(${(0,log_line/* logText */.k)(file)})`]),
    ];
    return [
        `${colour(ink.bold(`${icon} ${word}`))}  ${(0,phrases/* countsPhrase */.__)(result)}  ${ink.dim('·')}  ${policy.join(' ')}`,
        `  ${(0,phrases/* tracesPhrase */.YY)(result)} ${ink.dim('·')} coverage: ${(0,phrases/* coveragePhrase */.gY)(result)}`,
        ...(result.verdict === 'no-evidence' ? [`  ${(0,phrases/* noEvidencePhrase */.Ii)(result)}`] : []),
    ];
}
function findings(result, ink) {
    const groups = (0,group_findings/* groupFindings */.k)(result);
    const sections = groups.slice(0, shownGroups).map((group) => findingGroup(group, result, ink));
    const hidden = groups.slice(shownGroups).reduce((sum, group) => sum + group.findings.length, result.findingsOmitted);
    if (hidden > 0)
        sections.push([`${(0,phrases/* plural */.LS)(hidden, 'more finding')} not shown here; --format json has up to 10,000.`]);
    return sections;
}
function coverageFindings(result, ink) {
    return (0,group_findings/* groupFindings */.k)(result)
        .filter((group) => group.rule === 'E_COVERAGE_BELOW_MIN' || group.rule.startsWith('E_TRACE_'))
        .map((group) => findingGroup(group, result, ink));
}
function findingGroup(group, result, ink) {
    const shown = (0,spread_findings/* spreadFindings */.C)(group.findings, shownPerGroup);
    const more = group.findings.length - shown.length;
    const facts = [
        (0,phrases/* titleOf */.Gg)(group.rule),
        (0,phrases/* plural */.LS)(group.findings.length, 'finding'),
        group.row && group.row.applicable > 0 && `broken in ${group.row.violated}/${(0,phrases/* plural */.LS)(group.row.applicable, 'trace')}`,
    ].filter((fact) => typeof fact === 'string');
    return [
        `${standing(group, ink)} ${ink.bold((0,log_line/* logText */.k)(group.rule))}  ${ink.dim(facts.join(' · '))}`,
        ...shown.flatMap((finding) => findingLines(finding, result, ink)),
        ...(more > 0 ? [ink.dim(`  … ${more} more`)] : []),
    ];
}
function standing(group, ink) {
    switch (group.standing) {
        case 'error':
            return ink.red('✖ error');
        case 'warning':
            return ink.yellow('▲ warning');
        case 'note':
            return ink.blue('● note');
        case 'accepted':
            return ink.dim('○ accepted');
    }
}
function findingLines(finding, result, ink) {
    const at = finding.location ?? finding.policyLocation;
    const run = [
        // A trace that is named after its file says nothing new.
        finding.trace !== undefined && finding.trace !== at?.file && `trace ${(0,log_line/* logText */.k)(finding.trace, 80)}`,
        finding.callIndex !== undefined && `call ${finding.callIndex}`,
        finding.location && finding.policyLocation && rulePlace(finding.policyLocation, result),
    ].filter((part) => typeof part === 'string');
    const place = [
        ...(at === undefined ? [] : [`${(0,log_line/* logText */.k)(at.file)}:${at.line}:${at.column}`]),
        ...(run.length === 0 ? [] : [ink.dim(run.join(' · '))]),
    ];
    const accepted = (0,phrases/* acceptedPhrase */.TF)(finding);
    return [
        ...(place.length > 0 ? [`  ${place.join('  ')}`] : []),
        `    ${(0,log_line/* logText */.k)(finding.message, 600)}`,
        ...(finding.violations ?? [])
            .slice(0, shownPerGroup)
            .map(({ path, keyword }) => ink.dim(`      ${path === '' ? '(whole)' : (0,log_line/* logText */.k)(path, 120)}: ${(0,log_line/* logText */.k)(keyword, 60)}`)),
        ...(accepted === undefined ? [] : [ink.dim(`    ${(0,log_line/* logText */.k)(accepted)}`)]),
    ];
}
function rulePlace(at, result) {
    return `${at.file === result.policy.file ? 'policy' : (0,log_line/* logText */.k)(at.file)} line ${at.line}`;
}
function rules(rows, ink) {
    if (rows.length === 0)
        return [];
    const sorted = rows.map((row, index) => ({ row, index }));
    sorted.sort((a, b) => rank(a.row) - rank(b.row) || a.index - b.index);
    const shown = sorted.slice(0, shownRules).map(({ row }) => row);
    const names = shown.map((row) => (0,log_line/* logText */.k)(row.rule, 60));
    const width = Math.max(...names.map((name) => name.length));
    return [
        [
            `${ink.bold('Rules')}  ${ink.dim('held in n/m traces that exercise them')}`,
            ...shown.map((row, i) => ruleLine(row, names[i].padEnd(width), ink)),
            ...(rows.length > shown.length ? [ink.dim(`  … ${rows.length - shown.length} more`)] : []),
        ],
    ];
}
function rank(row) {
    return row.violated > 0 ? 0 : row.notEvaluable > 0 ? 1 : row.held === 0 ? 2 : 3;
}
function ruleLine(row, name, ink) {
    const icon = row.violated > 0 ? ink.red('✖') : row.held > 0 ? ink.green('✔') : ink.dim('○');
    const facts = [
        row.applicable === 0 && 'never exercised',
        row.applicable > 0 && row.notExercised > 0 && `${row.notExercised} not exercised`,
        row.notEvaluable > 0 && `${row.notEvaluable} not evaluable`,
    ].filter((fact) => typeof fact === 'string');
    return `  ${icon} ${name}  ${`${row.held}/${row.applicable}`.padStart(7)}  ${ink.dim(facts.join(', '))}`.trimEnd();
}
function coverage(of, ink) {
    const unsent = (0,phrases/* unsentArguments */.S8)(of);
    const exercised = of.rules.filter((row) => row.applicable > 0).length;
    return [
        [
            ink.bold('Coverage'),
            of.empty
                ? '  tools  the policy names none that could be covered'
                : bar('tools', of.percent, of.covered.length, of.covered.length + of.uncovered.length, ink),
            ...(of.rules.length === 0 ? [] : [bar('rules', of.rulePercent, exercised, of.rules.length, ink)]),
            ...names('never called', of.uncovered, ink),
            ...names('denied and called', of.deniedSeen, ink),
            ...names('denied, never tried', of.deniedUnseen, ink),
            ...names('called, not in the policy', of.unexpected, ink),
            ...unsent.slice(0, shownNames).flatMap((tool) => {
                const unseen = [
                    ...tool.properties,
                    ...tool.values.flatMap(({ property, values }) => values.map((value) => `${property}=${value}`)),
                ];
                return names(`never sent to ${(0,log_line/* logText */.k)(tool.tool, 60)}`, unseen, ink);
            }),
            ...(unsent.length > shownNames ? [ink.dim(`  … arguments of ${unsent.length - shownNames} more tools`)] : []),
        ],
    ];
}
const barWidth = 20;
function bar(label, percent, part, all, ink) {
    const full = Math.floor((percent / 100) * barWidth);
    const drawn = ink.green('█'.repeat(full)) + ink.dim('░'.repeat(barWidth - full));
    return `  ${label.padEnd(5)}  ${drawn}  ${`${percent} %`.padStart(7)}  ${part}/${all}`;
}
function names(label, list, ink) {
    if (list.length === 0)
        return [];
    const shown = list.slice(0, shownNames).map((name) => (0,log_line/* logText */.k)(name, 60));
    const more = list.length > shown.length ? `, … ${list.length - shown.length} more` : '';
    return [`  ${ink.dim(`${label}:`)} ${shown.join(', ')}${more}`];
}
/** What was read and not judged: a clean report must not hide that it looked at half of the input. */
function notJudged(result, ink) {
    const lines = [
        ...(0,phrases/* silentFiles */.BT)(result).map(({ file, format }) => `  ${(0,log_line/* logText */.k)(file)}: no tool call in it, read as ${(0,log_line/* logText */.k)(format)}`),
        ...result.traces.skipped.map(({ reason, count }) => `  ${(0,phrases/* plural */.LS)(count, 'record')}: ${(0,log_line/* logText */.k)(reason)}`),
        ...result.rules
            .filter((row) => row.notEvaluable > 0)
            .map((row) => `  ${(0,log_line/* logText */.k)(row.rule)}: not evaluable in ${(0,phrases/* plural */.LS)(row.notEvaluable, 'trace')}`),
    ];
    return lines.length === 0 ? [] : [[ink.bold('Not judged'), ...lines.slice(0, shownRules)]];
}


/***/ }),

/***/ 22030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ ruleKinds)
});

;// CONCATENATED MODULE: ./lib/rules/rule.js
function defineRule(kind) {
    return kind;
}

;// CONCATENATED MODULE: ./lib/rules/after.js

const trigger = 1;
const then = 2;
/**
 * Every call of the trigger is answered by a call of `then` among the `within` calls that follow it.
 * `mark` is the 1-based index of the oldest unanswered trigger: an answer in its window lies in the window of every later one.
 */
const afterRule = defineRule({
    type: 'after',
    operands: (rule) => [rule.trigger, rule.then],
    everyCall: true,
    certain: false,
    closesWindow: true,
    step(state, hits, index, rule) {
        if ((hits & then) !== 0)
            state.mark = 0;
        if ((hits & trigger) !== 0) {
            state.phase = 1;
            if (state.mark === 0)
                state.mark = index + 1;
        }
        return state.mark !== 0 && index + 1 - state.mark >= rule.within;
    },
    end: (state) => (state.phase === 0 ? 'not-exercised' : state.mark === 0 ? 'held' : 'violated'),
    broken: (rule, tool) => tool === undefined
        ? `the trace ended before ${rule.then.label} was called, which must follow ${rule.trigger.label} within ${calls(rule.within)}`
        : `${rule.trigger.label} was not followed by ${rule.then.label} within ${calls(rule.within)}`,
    remedy: (rule) => `let ${rule.then.label} follow ${rule.trigger.label}, or raise within`,
    means: (rule) => `Every call of ${rule.trigger.label} is followed by ${rule.then.label} within ${calls(rule.within)}.`,
});
function calls(count) {
    return count === 1 ? 'one call' : `${count} calls`;
}

;// CONCATENATED MODULE: ./lib/rules/before.js

const first = 1;
const before_then = 2;
/** The first call of `then` comes no sooner than the first call of `first`. Later calls of `then` are then in order too. */
const beforeRule = defineRule({
    type: 'before',
    operands: (rule) => [rule.first, rule.then],
    everyCall: false,
    certain: false,
    closesWindow: false,
    step(state, hits) {
        state.phase |= hits;
        return (state.phase & before_then) !== 0 && (state.phase & first) === 0;
    },
    end: (state) => ((state.phase & before_then) === 0 ? 'not-exercised' : 'held'),
    broken: (rule, tool) => `${tool} was called before any call of ${rule.first.label}`,
    remedy: (rule) => `call ${rule.first.label} first`,
    means: (rule) => `${rule.first.label} is called before the first call of ${rule.then.label}.`,
});

;// CONCATENATED MODULE: ./lib/rules/blocklist.js

/**
 * No tool name contains the text. The one rule that reads names rather than operands: the compiler turns it into an
 * operand that matches by substring, so that the text is literal (a `*` in it too).
 */
const blocklistRule = defineRule({
    type: 'blocklist',
    operands: () => [],
    everyCall: false,
    certain: true,
    closesWindow: false,
    step: (_state, hits) => hits !== 0,
    end: () => 'held',
    broken: (rule, tool) => `${tool} was called, and the policy blocks names that contain ${rule.pattern}`,
    remedy: () => 'take the tool away from the agent, or narrow the pattern',
    means: (rule) => `No tool whose name contains ${rule.pattern} is called.`,
});

;// CONCATENATED MODULE: ./lib/rules/eventually.js

/** The tool is among the first `within` calls. */
const eventuallyRule = defineRule({
    type: 'eventually',
    operands: (rule) => [rule.tool],
    everyCall: true,
    certain: false,
    closesWindow: true,
    step(state, hits, index, rule) {
        if (state.phase === 0 && hits !== 0 && index < rule.within)
            state.phase = 1;
        // The call that uses up the window is the one that breaks the rule.
        return state.phase === 0 && index + 1 >= rule.within;
    },
    end: (state) => (state.phase === 0 ? 'violated' : 'held'),
    broken: (rule, tool) => tool === undefined
        ? `the trace ended without a call of ${rule.tool.label}, which must come within the first ${rule.within} calls`
        : `${rule.tool.label} was not among the first ${rule.within} calls`,
    remedy: (rule) => `call ${rule.tool.label} earlier, or raise within`,
    means: (rule) => `${rule.tool.label} is among the first ${rule.within} calls of every trace.`,
});

;// CONCATENATED MODULE: ./lib/rules/max-calls.js

/** The tool is called at most `max` times. No call at all keeps the ceiling, so it is held, not unexercised. */
const maxCallsRule = defineRule({
    type: 'max_calls',
    operands: (rule) => [rule.tool],
    everyCall: false,
    certain: true,
    closesWindow: false,
    step(state, hits, _index, rule) {
        if (hits !== 0)
            state.phase++;
        return state.phase > rule.max;
    },
    end: () => 'held',
    broken: (rule) => `${rule.tool.label} was called more than ${times(rule.max)}`,
    remedy: (rule) => `call ${rule.tool.label} less often, or raise max`,
    means: (rule) => `${rule.tool.label} is called at most ${times(rule.max)} in a trace.`,
});
function times(count) {
    return count === 1 ? 'once' : `${count} times`;
}

;// CONCATENATED MODULE: ./lib/rules/never-after.js

const never_after_trigger = 1;
const forbidden = 2;
/** Once the trigger was called, the forbidden tool is not called any more. */
const neverAfterRule = defineRule({
    type: 'never_after',
    operands: (rule) => [rule.trigger, rule.forbidden],
    everyCall: false,
    certain: true,
    closesWindow: false,
    step(state, hits) {
        // A call that is both is forbidden only if an earlier call was the trigger.
        if (state.phase !== 0 && (hits & forbidden) !== 0)
            return true;
        state.phase |= hits & never_after_trigger;
        return false;
    },
    end: (state) => (state.phase === 0 ? 'not-exercised' : 'held'),
    broken: (rule, tool) => `${tool} was called after ${rule.trigger.label}, which forbids it`,
    remedy: (rule) => `end with ${rule.trigger.label}, or call ${rule.forbidden.label} before it`,
    means: (rule) => `Once ${rule.trigger.label} was called, ${rule.forbidden.label} is never called.`,
});

;// CONCATENATED MODULE: ./lib/rules/require.js

/** The tool is called at least once. */
const requireRule = defineRule({
    type: 'require',
    operands: (rule) => [rule.tool],
    everyCall: false,
    certain: false,
    closesWindow: false,
    step(state, hits) {
        state.phase |= hits;
        return false;
    },
    end: (state) => (state.phase === 0 ? 'violated' : 'held'),
    broken: (rule) => `${rule.tool.label} was never called, and every trace must call it`,
    remedy: (rule) => `call ${rule.tool.label}, or drop the rule for agents that need not`,
    means: (rule) => `Every trace calls ${rule.tool.label} at least once.`,
});

;// CONCATENATED MODULE: ./lib/rules/sequence.js

/**
 * The tools are called in this order. Strict: once the first was called, nothing else comes in between.
 * Otherwise other tools and repeats of earlier members may, but a later member may not come early.
 * `phase` is the number of members met so far.
 */
const sequenceRule = defineRule({
    type: 'sequence',
    operands: (rule) => rule.tools,
    everyCall: true,
    certain: false,
    closesWindow: false,
    step(state, hits, _index, rule) {
        const next = state.phase;
        if (next >= rule.tools.length)
            return false;
        if ((hits & (1 << next)) !== 0) {
            state.phase++;
            return false;
        }
        if (rule.strict)
            return next > 0;
        // Any member after the expected one.
        return hits >>> (next + 1) !== 0;
    },
    end: (state, rule) => (state.phase === 0 ? 'not-exercised' : state.phase === rule.tools.length ? 'held' : 'violated'),
    broken: (rule, tool) => tool === undefined
        ? `the trace ended before the sequence ${order(rule)} was complete`
        : rule.strict
            ? `another call came between the calls of ${order(rule)}`
            : `the calls ${order(rule)} came in another order`,
    remedy: (rule) => `call the tools in the order ${order(rule)}`,
    means: (rule) => `The calls come in the order ${order(rule)}${rule.strict ? ', with nothing in between' : ''}, and once begun the sequence is completed.`,
});
function order(rule) {
    return rule.tools.map((tool) => tool.label).join(' > ');
}

;// CONCATENATED MODULE: ./lib/rules/index.js








/** All sequence operators, one file each. */
const ruleKinds = {
    require: requireRule,
    blocklist: blocklistRule,
    before: beforeRule,
    never_after: neverAfterRule,
    max_calls: maxCallsRule,
    eventually: eventuallyRule,
    after: afterRule,
    sequence: sequenceRule,
};


/***/ }),

/***/ 51560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export editDistance */
/**
 * The candidate that a person most likely meant, or none if all are too far off: at most a third of the letters may differ
 * (swaps of neighbours count once). Ties go to the earlier candidate. Both sides may be hostile: long words are not compared.
 */
function didYouMean(word, candidates) {
    if (word.length > longest)
        return undefined;
    const wanted = word.toLowerCase();
    let best;
    let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) >= bestDistance || candidate.length > longest)
            continue;
        const distance = editDistance(wanted, candidate.toLowerCase());
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
const longest = 64;
/** Optimal string alignment distance: insertions, deletions, replacements, swaps of neighbours. */
function editDistance(a, b) {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, before[j - 2] + 1);
            row.push(cost);
        }
        before = last;
        last = row;
    }
    return last[b.length];
}


/***/ }),

/***/ 41491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ escapeJsonForLogs)
/* harmony export */ });
/* harmony import */ var _strip_control_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(72997);

/**
 * The same JSON with every invisible character, and the second `#` of `##`, written as `\uXXXX`: JSON is printed to
 * terminals and CI logs, too. Takes indented or compact JSON text; line breaks between its tokens stay.
 */
function escapeJsonForLogs(json) {
    return json.replace(hidden, unicodeEscape).replace(/##/g, '#\\u0023');
}
const hidden = new RegExp(`(?!\\n)${_strip_control_js__WEBPACK_IMPORTED_MODULE_0__/* .invisible */ .q4.source}`, 'gu');
function unicodeEscape(char) {
    return Array.from({ length: char.length }, (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');
}


/***/ }),

/***/ 71852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _strip_control_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(72997);
/* harmony import */ var _truncate_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(44765);


/**
 * Agent-controlled text for GitHub-flavoured Markdown. Everything here gives one line of plain text wherever it is put
 * (paragraph, heading, list, table cell): no markup, HTML, comment, link, image, mention, issue reference, emoji, formula or command.
 *
 * Entities rather than backslashes: a table splits its cells before it reads backslashes, and parsers differ on `\\|`.
 */
function markdownText(text, max = 300) {
    const entities = oneLine(text, max).replace(markup, entity).replace(intrawordUnderscore, '_');
    return breakProse(breakReferences(entities.replace(blockStart, (char) => entity(char))));
}
/** The text as inline code. Code spans where the text allows them, because the source of a comment is read, too. */
function markdownCode(text, max = 200) {
    const line = oneLine(text, max);
    if (line !== '' && line === line.trim() && !/[`|\\]|##/.test(line) && !colour.test(line))
        return `\`${line}\``;
    return codeElement(line);
}
/** The text as inline code inside raw HTML, such as `<summary>`, where Markdown is not read. */
function htmlCode(text, max = 200) {
    return codeElement(oneLine(text, max), /[^\p{L}\p{N} _.:,=-]/gu);
}
function codeElement(line, special = /[^\p{L}\p{N} ]/gu) {
    return `<code>${colour.test(line) ? zeroWidth : ''}${breakReferences(line.replace(special, entity))}</code>`;
}
/** A code block that nothing inside can end: its fence is longer than any run of backticks in the text. */
function markdownFence(text, info = '') {
    const lines = text.split(/\r\n|\r|\n/).map(_strip_control_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControl */ .kU);
    const longest = lines
        .join('\n')
        .match(/`+/g)
        ?.reduce((max, run) => Math.max(max, run.length), 0) ?? 0;
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return [`${fence}${info}`, ...lines, fence].join('\n');
}
function oneLine(text, max) {
    return (0,_strip_control_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControl */ .kU)((0,_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(text, max));
}
const markup = /[\\`*_[\]<>&|~$]/g;
/** An underscore inside a word is no emphasis: tool names stay readable in the source. */
const intrawordUnderscore = /(?<=[\p{L}\p{N}])&#95;(?=[\p{L}\p{N}])/gu;
/** What makes a heading, list, rule or quote if a block starts with it. */
const blockStart = /^ *(?:[-+=#>!:.]|\d{1,9}[.)])/;
function entity(char) {
    return [...char].map((c) => (/[\p{L}\p{N} ]/u.test(c) ? c : `&#${c.codePointAt(0)};`)).join('');
}
/**
 * GitHub links mentions, `#1`, `owner/name#1`, `GH-1`, advisories, addresses in the finished text, after entities: a zero-width
 * space inside each of them is the only thing that stops it.
 */
function breakReferences(text) {
    return text
        .replace(/(@|&#64;)(?=[\p{L}\p{N}_-])/gu, `$1${zeroWidth}`)
        .replace(/(?<!&)(#|&#35;)(?=\d)/g, `$1${zeroWidth}`)
        .replace(/(?<![A-Za-z0-9])(GH|GHSA|CVE)(-|&#45;)(?=[A-Za-z0-9])/gi, `$1$2${zeroWidth}`)
        .replace(/(:|&#58;)(?=\/\/|&#47;&#47;)/g, `$1${zeroWidth}`)
        .replace(/(?<![A-Za-z0-9])(www)(\.|&#46;)/giu, `$1${zeroWidth}$2`)
        .replace(/(?<![A-Za-z0-9])(mailto|xmpp)(:|&#58;)/giu, `$1${zeroWidth}$2`);
}
/**
 * What GitHub makes of text outside of code: hashes of commits become links, `:name:` becomes an emoji (of which some are images), and
 * what stands between two `$` of one text a formula, which elements around them prevent.
 */
function breakProse(text) {
    return text
        .replace(/(?<!\w|&#)[\da-f]{7,64}(?!\w)/gi, (hash) => hash.replace(/.{6}(?=.)/g, `$&${zeroWidth}`))
        .replace(/(:|&#58;)(?!(?!100:|1234:)\d+:)(?=(?:[\p{L}\p{N}_+-]|&#95;)+:)/gu, `$1${zeroWidth}`)
        .replaceAll('&#36;', '<span>&#36;</span>');
}
/** Code that is nothing but a colour is shown with a sample of it. */
const colour = /^(?:#[\da-f]{3,8}|(?:rgb|hsl)a?\(.*\))$/i;
const zeroWidth = '&#8203;';


/***/ }),

/***/ 3664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ neutraliseCommands),
/* harmony export */   V9: () => (/* binding */ escapeCommandData),
/* harmony export */   YG: () => (/* binding */ escapeCommandProperty)
/* harmony export */ });
/**
 * Text for GitHub's workflow commands, `::error file=a.ts,line=1::message`. The runner undoes exactly these encodings.
 * Reference: `toolkit/packages/core/src/command.ts` and `runner/src/Runner.Common/ActionCommand.cs`.
 *
 * A message that begins with a combining mark gets a base for it (`◌`): the runner looks for `::` as a reader would, and would not
 * find one that an accent hangs on. It would take the next `::` of the message instead, or see no command at all.
 */
function escapeCommandData(text) {
    return encode(text.replace(/^\p{M}/u, '\u25cc$&'));
}
function escapeCommandProperty(text) {
    return encode(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function encode(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/**
 * Keeps a line that is printed to a log from being read as a command by the CI system that keeps the log.
 * GitHub reads `::` at the start of a line (after any Unicode space) and `##[` anywhere in it; Azure Pipelines and
 * TeamCity read `##vso[` and `##teamcity[`. A space breaks each of them and is all a reader sees.
 */
function neutraliseCommands(line) {
    return line.replace(/^(\s*):(?=:)/u, '$1: ').replace(/##(?=[a-z]{0,16}\[)/gi, '# #');
}


/***/ }),

/***/ 10844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ logText)
/* harmony export */ });
/* harmony import */ var _escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3664);
/* harmony import */ var _strip_control_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(72997);
/* harmony import */ var _truncate_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(44765);



/** Agent-controlled text as part of a line on a terminal or in a CI log. `max` in code points. */
function logText(text, max = 300) {
    return (0,_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseCommands */ .$B)((0,_strip_control_js__WEBPACK_IMPORTED_MODULE_1__/* .stripControl */ .kU)((0,_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(text, max)));
}


/***/ }),

/***/ 51814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ withoutTokens),
/* harmony export */   Rd: () => (/* binding */ redactText),
/* harmony export */   dV: () => (/* binding */ mayHoldSecret),
/* harmony export */   fp: () => (/* binding */ redactSecrets),
/* harmony export */   iJ: () => (/* binding */ providerTokens)
/* harmony export */ });
// A pattern that can start inside a run of its own characters takes all of the run, so that hostile text costs linear time.
// An underscore may stand before a token: `delete_ghp_…` is a tool name like any other.
const shapes = [
    provider('private-key', /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,40}PRIVATE KEY-----)?/g),
    provider('aws-access-key-id', /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g),
    provider('github-token', /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{20,255})/g),
    provider('gitlab-token', /(?<![A-Za-z0-9-])glpat-[A-Za-z0-9_-]{20,255}/g),
    provider('sk-key', /(?<![A-Za-z0-9-])sk-[A-Za-z0-9_-]{16,255}/g),
    provider('slack-token', /(?<![A-Za-z0-9-])xox[abeoprs]-[A-Za-z0-9-]{10,255}/g),
    provider('google-api-key', /(?<![A-Za-z0-9-])AIza[A-Za-z0-9_-]{35}/g),
    provider('stripe-key', /(?<![A-Za-z0-9])[rs]k_(?:live|test)_[A-Za-z0-9]{10,255}/g),
    provider('npm-token', /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}/g),
    provider('hugging-face-token', /(?<![A-Za-z0-9])hf_[A-Za-z0-9]{30,255}/g),
    provider('jwt', /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,4096}\.[A-Za-z0-9_-]{8,8192}\.[A-Za-z0-9_-]{8,4096}/g),
    likely('authorization', /(?<![A-Za-z])(?:bearer|basic)[ \t]{1,8}[A-Za-z0-9._~+/=-]{12,4096}/gi),
    likely('password-in-url', /(?<=:\/\/[^\s/@:"]{0,128}:)[^\s/@"]{1,256}(?=@)/g),
    likely('assignment', /(?<=(?:password|passwd|pwd|secret|token|api[_-]?key|access[_-]?key|signature)["']?[ \t]?[=:][ \t]?["']?)[^\s"'&;,]{6,4096}/gi),
];
const tokens = shapes.filter(({ provider }) => provider);
/** Names of arguments whose value is a secret whatever it looks like. */
const secretName = /password|passwd|pass[ _.-]?phrase|secret|api[ _.-]?key|token$|authori[sz]ation|credential|private[ _.-]?key|access[ _.-]?key|cookie|^(?:pwd|pin|otp|cv[vc])$/i;
/** True for every text that could hold a secret; false is a promise. Cheap: for the many texts that hold none. */
function mayHoldSecret(text) {
    // Two expressions, because one that ignores case for all of it takes twice as long.
    return marks.test(text) || words.test(text);
}
const marks = /AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|sk-|[rs]k_(?:live|test)_|xox[abeoprs]-|AIza|npm_|hf_|PRIVATE KEY|eyJ/;
const words = /:\/\/[^\s/@"]{0,400}@|pass(?:w|p|[ _.-])|pwd|secret|token|api[ _.-]?key|access[ _.-]?key|authori[sz]ation|bearer|basic|credential|private[ _.-]?key|cookie|signature|"(?:pin|otp|cv[vc])"/i;
/** A text in which everything that looks like a secret is `[redacted:KIND]`. Idempotent. */
function redactText(text) {
    const tally = new Tally();
    return { value: redactString(text, tally), ...tally.report() };
}
/** The same for a JSON value, where values under a secret's name go too, and names of members are looked at. */
function redactSecrets(value) {
    const tally = new Tally();
    return { value: redactValue(value, tally), ...tally.report() };
}
/**
 * The same value without provider tokens, in texts and in names of members; itself if it holds none. For what Assay says about
 * a trace (tool names, trace ids, file names, messages): there a name such as `token: …` is no secret, a token always is.
 */
function withoutTokens(value) {
    if (typeof value === 'string')
        return (marks.test(value) ? tokenFree(value) : value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value)) {
        const items = value.map(withoutTokens);
        return items.some((item, i) => item !== value[i]) ? items : value;
    }
    const entries = Object.entries(value);
    const clean = entries.map(([key, member]) => [withoutTokens(key), withoutTokens(member)]);
    const changed = clean.some(([key, member], i) => key !== entries[i][0] || member !== entries[i][1]);
    return changed ? Object.fromEntries(clean) : value;
}
function tokenFree(text) {
    return tokens.reduce((rest, { kind, pattern }) => rest.replace(pattern, `[redacted:${kind}]`), text);
}
/**
 * Kinds of provider tokens in recorded arguments, sorted; most calls hold none and cost one look at their longer texts.
 * Nesting beyond the stack counts as none.
 */
function providerTokens(args) {
    return mayHoldToken(args, 64) ? redactSecrets(args).providers : [];
}
function mayHoldToken(value, depth) {
    // The shortest token has fifteen characters.
    if (typeof value === 'string')
        return value.length >= 15 && marks.test(value);
    if (typeof value !== 'object' || value === null || depth === 0)
        return false;
    if (Array.isArray(value))
        return value.some((item) => mayHoldToken(item, depth - 1));
    for (const member of Object.values(value))
        if (mayHoldToken(member, depth - 1))
            return true;
    return false;
}
class Tally {
    count = 0;
    providers = new Set();
    report() {
        return { count: this.count, providers: [...this.providers].sort() };
    }
}
function redactValue(value, tally) {
    if (typeof value === 'string')
        return redactString(value, tally);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item) => redactValue(item, tally));
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [
        redactString(key, tally),
        isSecretName(key) && member !== null && typeof member !== 'boolean'
            ? redactNamed(member, tally)
            : redactValue(member, tally),
    ]));
}
function redactNamed(value, tally) {
    // The shapes are looked for all the same: a provider's token is worth reporting under any name.
    redactValue(value, tally);
    tally.count++;
    return '[redacted:name]';
}
function isSecretName(key) {
    return key.length <= 128 && secretName.test(key);
}
function redactString(text, tally) {
    if (!mayHoldSecret(text))
        return text;
    let result = text;
    for (const { kind, pattern, provider } of shapes) {
        result = result.replace(pattern, (found) => {
            if (found.startsWith('[redacted:'))
                return found;
            tally.count++;
            if (provider)
                tally.providers.add(kind);
            return `[redacted:${kind}]`;
        });
    }
    return result;
}
function provider(kind, pattern) {
    return { kind, pattern, provider: true };
}
function likely(kind, pattern) {
    return { kind, pattern, provider: false };
}


/***/ }),

/***/ 72997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   kU: () => (/* binding */ stripControl),
/* harmony export */   li: () => (/* binding */ picture),
/* harmony export */   q4: () => (/* binding */ invisible)
/* harmony export */ });
/**
 * Makes agent-controlled text harmless on a terminal or in a log: one line, nothing that moves the cursor, changes colour,
 * reorders the text or hides in it. What is taken out stays visible: control characters as their pictures (`␛`),
 * other invisible ones as `<U+202E>`.
 *
 * Escape sequences are not parsed: without its ESC byte a sequence is plain text, and a parser could be led astray.
 */
function stripControl(text) {
    return text.replace(invisible, picture);
}
/**
 * C0, DEL, C1 (8-bit CSI and OSC), format characters (bidirectional, zero-width, tags), line and paragraph separators, lone
 * surrogates, noncharacters, blank fillers. Not the variation selectors that emoji end with.
 */
const invisible = /(?![\ufe00-\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
function picture(char) {
    const code = char.codePointAt(0);
    if (code === 0x09)
        return ' ';
    if (code < 0x20)
        return String.fromCharCode(0x2400 + code);
    if (code === 0x7f)
        return '\u2421';
    if (code >= 0xd800 && code <= 0xdfff)
        return '\ufffd';
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}


/***/ }),

/***/ 77474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ compileToolPattern)
/* harmony export */ });
/* unused harmony export hasInteriorStar */
/** Linear in the length of the name for each literal part: agent-written names cannot make it backtrack. */
function compileToolPattern(pattern) {
    if (!pattern.includes('*'))
        return (name) => name === pattern;
    const parts = pattern.split('*');
    const head = parts[0] ?? '';
    const tail = parts.at(-1) ?? '';
    const middle = parts.slice(1, -1).filter((part) => part !== '');
    return (name) => {
        if (name.length < head.length + tail.length || !name.startsWith(head) || !name.endsWith(tail))
            return false;
        let from = head.length;
        const end = name.length - tail.length;
        for (const part of middle) {
            const at = name.indexOf(part, from);
            if (at < 0 || at + part.length > end)
                return false;
            from = at + part.length;
        }
        return true;
    };
}
/** Whether a `*` stands between other characters, which other readers of the same policy take literally. */
function hasInteriorStar(pattern) {
    return /[^*]\*+[^*]/.test(pattern);
}


/***/ }),

/***/ 44765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   wI: () => (/* binding */ utf8Length),
/* harmony export */   xv: () => (/* binding */ truncate)
/* harmony export */ });
/* unused harmony export truncateBytes */
/** Cuts a text to at most `max` code points, the ellipsis included. Never splits a surrogate pair. */
function truncate(text, max, ellipsis = '…') {
    // A text has at most as many code points as UTF-16 units: most texts are decided here.
    if (text.length <= max)
        return text;
    const room = max - [...ellipsis].length;
    let codePoints = 0;
    let keep = 0;
    for (let at = 0; at < text.length; codePoints++) {
        if (codePoints === room)
            keep = at;
        if (codePoints === max)
            return room < 0 ? '' : text.slice(0, keep) + ellipsis;
        at += text.codePointAt(at) > 0xffff ? 2 : 1;
    }
    return text;
}
/** Cuts a text to at most `max` bytes of UTF-8, the ellipsis included. Never splits a character. */
function truncateBytes(text, max, ellipsis = '…') {
    if (text.length * 3 <= max || utf8Length(text) <= max)
        return text;
    const room = max - utf8Length(ellipsis);
    if (room < 0)
        return '';
    let bytes = 0;
    let at = 0;
    while (at < text.length) {
        const code = text.codePointAt(at);
        bytes += codePointBytes(code);
        if (bytes > room)
            break;
        at += code > 0xffff ? 2 : 1;
    }
    return text.slice(0, at) + ellipsis;
}
/** Bytes of a text as UTF-8; a lone surrogate counts as U+FFFD, which is what encoders write for it. */
function utf8Length(text) {
    let bytes = 0;
    for (let at = 0; at < text.length;) {
        const code = text.codePointAt(at);
        bytes += codePointBytes(code);
        at += code > 0xffff ? 2 : 1;
    }
    return bytes;
}
function codePointBytes(code) {
    return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}


/***/ }),

/***/ 95811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wellFormed)
/* harmony export */ });
/** The text with U+FFFD in place of each lone surrogate, which UTF-8 and strict JSON cannot hold. */
function wellFormed(text) {
    return text.replace(/\p{Surrogate}/gu, '\ufffd');
}


/***/ }),

/***/ 56512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ errorTextOf),
/* harmony export */   _V: () => (/* binding */ joinText)
/* harmony export */ });
/* unused harmony export resultText */
/* harmony import */ var _json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8429);

/**
 * The text of a failure as recorders write it: a string, an object with a message, or `true`, which leaves the text to
 * the result. Undefined = the call did not fail (`false`, `null`, absent, and the empty string that many loggers write of
 * a success). An empty text that comes back is a failure without a text.
 */
function errorTextOf(error, result) {
    if (error === undefined || error === null || error === false || error === '')
        return undefined;
    if (typeof error === 'string')
        return error;
    if (error === true)
        return resultText(result);
    if ((0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error) && typeof error.message === 'string')
        return error.message;
    return JSON.stringify(error);
}
/** What a result says in plain text: a string, or the text parts of content. */
function resultText(result) {
    if (typeof result === 'string')
        return result;
    const content = (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(result) ? result.content : result;
    if (typeof content === 'string')
        return content;
    return (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(content) ? joinText(content) : '';
}
/** The text of content parts (`{type:"text",text}`), one after another. */
function joinText(parts) {
    return parts.map((part) => ((0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(part) && typeof part.text === 'string' ? part.text : '')).join('');
}


/***/ }),

/***/ 77995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ sessionFallback)
/* harmony export */ });
/** Said once a file of spans, where the trace id had to stand in for the session. */
function sessionFallback({ line, column }) {
    const detail = 'nothing names the session: each trace id of the file is taken as one trace';
    return { code: 'W_SESSION_FALLBACK', detail, line, column };
}


/***/ }),

/***/ 52259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ maxWaiting),
/* harmony export */   l: () => (/* binding */ WaitingCalls)
/* harmony export */ });
/** Calls without a result that pairing remembers, over all traces; the oldest is given up for the newest. */
const maxWaiting = 16_384;
/**
 * Calls by run and key, first in, first out: keys are agent-controlled and repeat. Holds at most `limit` calls in all;
 * when one more comes, the oldest is forgotten. Every operation takes constant time, whatever the keys are.
 */
class WaitingCalls {
    #limit;
    /** The calls of every run but the one at hand. */
    #runs = new Map();
    /** The run that was asked for last, and its calls: most calls are answered before another run speaks. */
    #run = -1;
    #calls = new Map();
    /** The calls in order of arrival; a slot is reused after `limit` arrivals. */
    #ring = [];
    #arrivals = 0;
    /** Calls that were forgotten before they were taken. */
    givenUp = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    add(run, key, callIndex) {
        const slot = this.#arrivals++ % this.#limit;
        const oldest = this.#ring[slot];
        if (oldest) {
            this.take(oldest.run, oldest.key);
            this.givenUp++;
        }
        const waiting = { run, key, callIndex, slot, next: undefined, last: undefined };
        waiting.last = waiting;
        this.#ring[slot] = waiting;
        const calls = this.#callsOf(run);
        const first = calls.get(key);
        if (!first)
            calls.set(key, waiting);
        else {
            first.last.next = waiting;
            first.last = waiting;
        }
    }
    /** The first call that waits under the key; it stays. */
    find(run, key) {
        return this.#callsOf(run).get(key)?.callIndex;
    }
    /** Removes the first call that waits under the key. */
    take(run, key) {
        const calls = this.#callsOf(run);
        const first = calls.get(key);
        if (!first)
            return undefined;
        // The ring must not keep alive what was answered: nearly all calls are, at once.
        this.#ring[first.slot] = undefined;
        if (first.next) {
            first.next.last = first.last;
            calls.set(key, first.next);
        }
        else
            calls.delete(key);
        return first.callIndex;
    }
    #callsOf(run) {
        if (run === this.#run)
            return this.#calls;
        if (this.#calls.size > 0)
            this.#runs.set(this.#run, this.#calls);
        const known = this.#runs.get(run);
        if (known)
            this.#runs.delete(run);
        this.#calls = known ?? (this.#calls.size === 0 ? this.#calls : new Map());
        this.#run = run;
        return this.#calls;
    }
}


/***/ }),

/***/ 23541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ isOwnLine),
  Y: () => (/* binding */ native_native)
});

// EXTERNAL MODULE: ./lib/traces/calls/session-fallback.js
var session_fallback = __nccwpck_require__(77995);
// EXTERNAL MODULE: ./lib/traces/json/json-fields.js
var json_fields = __nccwpck_require__(8429);
// EXTERNAL MODULE: ./lib/traces/trace-id.js
var trace_id = __nccwpck_require__(23677);
// EXTERNAL MODULE: ./lib/traces/calls/error-text.js
var error_text = __nccwpck_require__(56512);
// EXTERNAL MODULE: ./lib/traces/json/json-text.js
var json_text = __nccwpck_require__(41123);
// EXTERNAL MODULE: ./lib/traces/time/timestamp.js
var timestamp = __nccwpck_require__(57454);
;// CONCATENATED MODULE: ./lib/traces/formats/native/call-record.js




/** A tool call from a record that says so under any of the known names; undefined if it names no tool. */
function readCall(record, trace) {
    const tool = toolOf(record);
    if (tool === undefined)
        return undefined;
    const result = record.result !== undefined ? record.result : record.output;
    return {
        trace,
        id: callIdOf(record),
        tool,
        args: argumentsOf(record),
        timestamp: (0,timestamp/* timestampOf */.U)(record.timestamp),
        result,
        error: (0,error_text/* errorTextOf */.Jj)(record.error, result) ?? (0,error_text/* errorTextOf */.Jj)(record.isError, result),
        phase: record.phase === undefined ? undefined : phaseOf(record.phase),
        durationMs: (0,json_fields/* numberOf */.rl)(record.durationMs),
        usage: record.usage,
        source: record.source === undefined ? undefined : sourceOf(record.source),
        case: (0,json_fields/* textOf */.b6)(record.case),
        trial: (0,json_fields/* textOf */.b6)(record.trial),
        agent: (0,json_fields/* textOf */.b6)(record.agent),
        mergeKey: mergeKeyOf(record),
    };
}
/** The result of a call told before; undefined if it does not say of which. */
function readResult(record, trace) {
    const id = callIdOf(record);
    if (id === undefined)
        return undefined;
    const result = record.result !== undefined ? record.result : (record.output ?? record.content);
    return {
        trace,
        id,
        result,
        error: (0,error_text/* errorTextOf */.Jj)(record.error, result) ?? (0,error_text/* errorTextOf */.Jj)(record.isError ?? record.is_error, result),
        phase: phaseOf(record.phase),
        durationMs: (0,json_fields/* numberOf */.rl)(record.durationMs),
    };
}
/** The arguments under the first of their names that is there; a string is read as JSON. */
function argumentsOf(record) {
    const args = record.args ?? record.arguments ?? record.params ?? record.parameters ?? record.input ?? record.args;
    return typeof args === 'string' ? (0,json_text/* parseArguments */.We)(args) : args;
}
/** The name of the tool, under any of its keys. */
function toolOf(record) {
    const tool = record.tool ?? record.tool_name ?? record.name;
    return typeof tool === 'string' && tool !== '' ? tool : undefined;
}
function callIdOf(record) {
    const id = record.id ?? record.tool_call_id ?? record.call_id;
    if (id !== undefined && id !== null)
        return (0,json_fields/* textOf */.b6)(id);
    return (0,json_fields/* isObject */.Gv)(record.meta) ? (0,json_fields/* textOf */.b6)(record.meta.tool_call_id) : undefined;
}
/** Recorders of version 2 write one call as two records with the same place in the episode. */
function mergeKeyOf(record) {
    if (record.step_id === undefined)
        return undefined;
    const [episode, step, index] = [(0,json_fields/* textOf */.b6)(record.episode_id), (0,json_fields/* textOf */.b6)(record.step_id), (0,json_fields/* textOf */.b6)(record.call_index)];
    if (episode === undefined || step === undefined || index === undefined)
        return undefined;
    return JSON.stringify([episode, step, index]);
}
function phaseOf(value) {
    return value === 'requested' || value === 'executed' || value === 'denied' ? value : undefined;
}
function sourceOf(value) {
    if (!(0,json_fields/* isObject */.Gv)(value) || typeof value.file !== 'string')
        return undefined;
    return typeof value.line === 'number' ? { file: value.file, line: value.line } : { file: value.file };
}

;// CONCATENATED MODULE: ./lib/traces/formats/native/run-record.js




/** `{"type":"trace_start","trace"}`: a run that may never call a tool. */
function readStart(record, file, sink, at) {
    const trace = (0,trace_id/* traceIdOf */.a)(record) ?? file;
    sink.start({ trace, case: (0,json_fields/* textOf */.b6)(record.case), trial: (0,json_fields/* textOf */.b6)(record.trial) }, at.line, at.column);
}
/** `{"type":"episode_start","episode_id","meta":{"test_id"}}` of version 2: the test is the case that the episode repeats. */
function readEpisodeStart(record, file, sink, at) {
    const meta = (0,json_fields/* isObject */.Gv)(record.meta) ? record.meta : {};
    const start = {
        trace: (0,trace_id/* traceIdOf */.a)(record) ?? file,
        case: (0,json_fields/* textOf */.b6)(record.case ?? meta.test_id),
        trial: (0,json_fields/* textOf */.b6)(record.trial),
    };
    sink.start(start, at.line, at.column);
}
/** `{"id":"run-1","tools":["A","B"]}`: names only. The arguments were not recorded. */
function readSessionRecord(record, file, sink, at) {
    const trace = (0,trace_id/* traceIdOf */.a)(record) ?? ((0,json_fields/* textOf */.b6)(record.id) || file);
    sink.start({ trace, case: (0,json_fields/* textOf */.b6)(record.case), trial: (0,json_fields/* textOf */.b6)(record.trial) }, at.line, at.column);
    if (!(0,json_fields/* isList */.Lv)(record.tools))
        return;
    for (const tool of record.tools) {
        if (typeof tool === 'string' && tool !== '')
            sink.call({ trace, tool }, at.line, at.column);
        else
            sink.skip('empty tool name of a session record');
    }
}
/**
 * A CloudEvent `assay.tool.decision`: a gate's word on a call. False if it names no tool.
 * `allow` is a call that went through, `deny` one that was refused, anything else one that was asked for.
 */
function readDecision(record, file, sink, at) {
    const data = (0,json_fields/* isObject */.Gv)(record.data) ? record.data : record;
    const tool = toolOf(data);
    if (tool === undefined)
        return false;
    const trace = (0,trace_id/* traceIdOf */.a)(data) ?? (0,trace_id/* traceIdOf */.a)(record) ?? ((0,json_fields/* textOf */.b6)(record.assayrunid) || file);
    const denied = data.decision === 'deny' || data.decision === 'denied';
    const call = {
        trace,
        id: (0,json_fields/* textOf */.b6)(data.tool_call_id),
        tool,
        args: argumentsOf(data),
        timestamp: (0,timestamp/* timestampOf */.U)(record.time ?? record.timestamp),
        error: data.decision === 'error' ? ((0,json_fields/* textOf */.b6)(data.reason_code) ?? '') : undefined,
        phase: denied ? 'denied' : data.decision === 'allow' ? 'executed' : 'requested',
    };
    sink.call(call, at.line, at.column);
    return true;
}
/**
 * One run told in one record, with a prompt and a response (version 1, and untyped lines before it). Its calls, if any,
 * stand in `tool_calls` or `meta.tool_calls`. `fallback` names a run that names itself nowhere.
 */
function readPromptRun(record, fallback, sink, at) {
    const meta = (0,json_fields/* isObject */.Gv)(record.meta) ? record.meta : {};
    const trace = (0,trace_id/* traceIdOf */.a)(record) ?? ((0,json_fields/* textOf */.b6)(record.request_id) || undefined) ?? (0,trace_id/* traceIdOf */.a)(meta) ?? fallback();
    sink.start({ trace, case: (0,json_fields/* textOf */.b6)(record.case ?? meta.test_id), trial: (0,json_fields/* textOf */.b6)(record.trial) }, at.line, at.column);
    const calls = (0,json_fields/* isList */.Lv)(record.tool_calls) ? record.tool_calls : (0,json_fields/* isList */.Lv)(meta.tool_calls) ? meta.tool_calls : [];
    for (const item of calls) {
        const call = (0,json_fields/* isObject */.Gv)(item) ? readCall(item, trace) : undefined;
        const where = (0,json_fields/* isObject */.Gv)(item) ? at.of(item) : at;
        if (call)
            sink.call(call, where.line, where.column);
        else
            sink.problem({
                code: 'E_TRACE_PARSE',
                detail: 'a tool call without the name of a tool',
                line: where.line,
                column: where.column,
            });
    }
}

;// CONCATENATED MODULE: ./lib/traces/formats/native.js





/**
 * Assay's own lines and those of its forerunners: the canonical lines, `{"tool","args"}`, `call_tool`, `tool_call` with
 * `tool_result`, version 2 episodes, version 1 prompts, session records and decision events. One file may mix them.
 */
const native_native = {
    id: 'native',
    title: 'Assay lines: tool calls, episodes, session records, decision events',
    layout: 'ordered',
    marks: ['tool', 'tool_name', 'args', 'arguments', 'type', 'trace', 'session', 'episode_id', 'test_id'],
    recognise,
    open: (sink, context) => new NativeReader(sink, context),
};
const ownTypes = new Set([
    'call_tool',
    'trace_start',
    'session_fallback',
    'episode_start',
    'episode_end',
    'assay.trace',
    'verdict.trace',
    'assay.tool.decision',
]);
/** What the recorders and `trace import` write into a call; other keys may mean another format. */
const ownKeys = new Set([
    'type',
    'trace',
    'id',
    'tool',
    'args',
    'timestamp',
    'result',
    'error',
    'phase',
    'durationMs',
    'usage',
    'source',
    'case',
    'trial',
    'agent',
]);
/** A call as Assay writes it and nobody else: a file that begins with one needs no other format to be asked. */
function isOwnLine(record) {
    if (!(0,json_fields/* isObject */.Gv)(record) || record.type !== 'tool_call' || typeof record.tool !== 'string')
        return false;
    return Object.keys(record).every((key) => ownKeys.has(key));
}
function recognise(record) {
    if (!(0,json_fields/* isObject */.Gv)(record))
        return 'no';
    const { type } = record;
    if (typeof type === 'string' && ownTypes.has(type))
        return 'certain';
    const named = typeof record.tool === 'string' || typeof record.tool_name === 'string';
    // Spans of others call themselves so, too, and have a name.
    if (type === 'tool_call' && (named || (typeof record.name === 'string' && !('traceId' in record))))
        return 'certain';
    if (type === 'tool_result' && record.id !== undefined)
        return 'certain';
    if (type === 'step' && record.episode_id !== undefined)
        return 'certain';
    if (named || isSessionRecord(record) || isPromptRun(record))
        return 'possible';
    return typeof record.name === 'string' && argumentsOf(record) !== undefined ? 'possible' : 'no';
}
class NativeReader {
    #sink;
    #file;
    /** Runs so far that named no trace. */
    #unnamed = 0;
    constructor(sink, context) {
        this.#sink = sink;
        this.#file = context.file;
    }
    record(value, at) {
        if (!(0,json_fields/* isObject */.Gv)(value))
            this.#sink.skip('record that is not an object');
        else if (value.type === undefined || value.type === 'tool_call')
            this.#call(value, at);
        else
            this.#typed(value, at);
    }
    end() { }
    /** The hot path. */
    #call(record, at) {
        const call = readCall(record, (0,trace_id/* traceIdOf */.a)(record) ?? this.#file);
        if (call)
            this.#sink.call(call, at.line, at.column);
        else if (record.type === undefined)
            this.#untyped(record, at);
        else
            this.#nameless(at);
    }
    #untyped(record, at) {
        if (isSessionRecord(record))
            readSessionRecord(record, this.#file, this.#sink, at);
        else if (isPromptRun(record))
            this.#run(record, at);
        else
            this.#sink.skip('record of a shape that is no tool call');
    }
    #typed(record, at) {
        const { type } = record;
        if (type === 'call_tool')
            this.#typedCall(record, at);
        else if (type === 'tool_result')
            this.#result(record, at);
        else if (type === 'trace_start')
            readStart(record, this.#file, this.#sink, at);
        else if (type === 'session_fallback')
            this.#sink.problem((0,session_fallback/* sessionFallback */.t)(at));
        else if (type === 'episode_start')
            readEpisodeStart(record, this.#file, this.#sink, at);
        else if (type === 'step' || type === 'episode_end')
            this.#sink.skip(`${type} record`);
        else if (type === 'assay.trace' || type === 'verdict.trace')
            this.#run(record, at);
        else if (type === 'assay.tool.decision')
            this.#decision(record, at);
        else
            this.#otherType(record, at);
    }
    #decision(record, at) {
        if (!readDecision(record, this.#file, this.#sink, at))
            this.#nameless(at);
    }
    #typedCall(record, at) {
        const call = readCall(record, (0,trace_id/* traceIdOf */.a)(record) ?? this.#file);
        if (call)
            this.#sink.call(call, at.line, at.column);
        else
            this.#nameless(at);
    }
    /** An event with a type of the user's own is a call if it names a tool; a mere `name` is too common to say so. */
    #otherType(record, at) {
        if (typeof record.tool === 'string' || typeof record.tool_name === 'string')
            this.#typedCall(record, at);
        else
            this.#sink.skip('event of another type');
    }
    #result(record, at) {
        const result = readResult(record, (0,trace_id/* traceIdOf */.a)(record) ?? this.#file);
        if (result)
            this.#sink.result(result, at.line, at.column);
        else
            this.#sink.problem({ code: 'E_TRACE_PARSE', detail: 'a tool result without the id of its call', ...place(at) });
    }
    #run(record, at) {
        const fallback = () => (this.#unnamed++ === 0 ? this.#file : `${this.#file}#${this.#unnamed}`);
        readPromptRun(record, fallback, this.#sink, at);
    }
    #nameless(at) {
        this.#sink.problem({ code: 'E_TRACE_PARSE', detail: 'a tool call without the name of a tool', ...place(at) });
    }
}
function place(at) {
    return { line: at.line, column: at.column };
}
function isSessionRecord(record) {
    return (0,json_fields/* isList */.Lv)(record.tools) && record.tools.every((tool) => typeof tool === 'string') && record.messages === undefined;
}
function isPromptRun(record) {
    return typeof record.prompt === 'string' && (typeof record.response === 'string' || typeof record.text === 'string');
}


/***/ }),

/***/ 24669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   Mw: () => (/* binding */ maxDepth),
/* harmony export */   t5: () => (/* binding */ maxRecordBytes)
/* harmony export */ });
/** The place of a part of a record that is read as a record of its own. */
function placeOf(place, item) {
    if (typeof item !== 'object' || item === null)
        return place;
    const at = place.of(item);
    return at === place ? place : { line: at.line, column: at.column, of: (inner) => place.of(inner) };
}
/** Bytes that one line or one JSON value may have. JavaScript cannot hold a text of more than 512 MiB. */
const maxRecordBytes = 128 * 1024 * 1024;
/** Levels of arrays and objects that a record may nest; deeper ones would exhaust the stack of whoever walks them. */
const maxDepth = 512;
/** Whether the text of a value could nest deeper than `maxDepth`: each level takes two characters. */
function tooDeep(value, size) {
    return size > 2 * maxDepth && deeperThan(value, maxDepth);
}
function deeperThan(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (levels === 0)
        return true;
    if (Array.isArray(value)) {
        for (const item of value)
            if (typeof item === 'object' && deeperThan(item, levels - 1))
                return true;
        return false;
    }
    for (const key in value) {
        const item = value[key];
        if (typeof item === 'object' && deeperThan(item, levels - 1))
            return true;
    }
    return false;
}
/** Text of UTF-8 bytes, or undefined if they are none. */
function decode(bytes, start, end) {
    const text = bytes.utf8Slice(start, end);
    if (text.includes('\uFFFD') && !holdsReplacements(bytes, start, end))
        return undefined;
    return text;
}
function holdsReplacements(bytes, start, end) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 8429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   UF: () => (/* binding */ idFinder),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   al: () => (/* binding */ nonEmptyText),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   gz: () => (/* binding */ firstId),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/** Reads of values whose shape nobody promised: each gives `undefined` (or an empty list) for anything but what its name says. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
}
function objectOf(value) {
    return isObject(value) ? value : undefined;
}
/** The objects of a list. */
function objectsOf(value) {
    return Array.isArray(value) ? value.filter(isObject) : [];
}
function stringOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function numberOf(value) {
    return typeof value === 'number' ? value : undefined;
}
/** A string as it is, a number as text: ids come as both. `1e400` is read as infinity, of which the file says nothing. */
function textOf(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}
/** A text that says something, or a number as text: a name, an id, a message. The empty string names nothing, `0` does. */
function nonEmptyText(value) {
    return textOf(value) || undefined;
}
/** The first of `keys` that names something. */
function firstId(record, keys) {
    for (const key of keys) {
        const id = nonEmptyText(record[key]);
        if (id !== undefined)
            return id;
    }
    return undefined;
}
/** `firstId` for many keys: most records have none of them, which their own few keys show several times faster. */
function idFinder(keys) {
    const names = new Set(keys);
    return (record) => {
        for (const key of Object.keys(record))
            if (names.has(key))
                return firstId(record, keys);
        return undefined;
    };
}


/***/ }),

/***/ 41123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   We: () => (/* binding */ parseArguments),
/* harmony export */   lk: () => (/* binding */ parseJsonText),
/* harmony export */   vq: () => (/* binding */ recordedArguments)
/* harmony export */ });
/* harmony import */ var _framing_framing_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24669);

/** JSON inside a string, as most sources write results; text that is no JSON or nests too deeply, and any other value, as it is. */
function parseJsonText(value) {
    return typeof value === 'string' && mayBeJson(value) ? parse(value) : value;
}
function recordedArguments(recorded) {
    return typeof recorded === 'string' ? parseArguments(recorded) : recorded;
}
/** Arguments that came as JSON in a string. Empty text is `{}`; text that is not JSON, or nests too deeply, stays as it is. */
function parseArguments(text) {
    return text.trim() === '' ? {} : parse(text);
}
function parse(text) {
    try {
        const value = JSON.parse(text);
        return (0,_framing_framing_js__WEBPACK_IMPORTED_MODULE_0__/* .tooDeep */ .DI)(value, text.length) ? text : value;
    }
    catch {
        return text;
    }
}
const closing = { '{': '}', '[': ']', '"': '"' };
const scalar = /^(?:-?\d[\d.eE+-]*|true|false|null)$/;
/** Whether the ends of a text fit. Most results are prose, and a refused `JSON.parse` costs fifty times this look. */
function mayBeJson(text) {
    const bare = text.trim();
    const close = closing[bare.charAt(0)];
    return close === undefined ? scalar.test(bare) : bare.endsWith(close);
}


/***/ }),

/***/ 74328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readIso),
/* harmony export */   W: () => (/* binding */ isUsualIso)
/* harmony export */ });
/** The form that `Date.toISOString` gives: most records have it. */
const usual = '0000-00-00T00:00:00.000Z';
const zero = 48;
const nine = 57;
/** Told without a regular expression, which takes several times as long. */
function isUsualIso(text) {
    if (text.length !== usual.length)
        return false;
    for (let at = 0; at < usual.length; at++) {
        const code = text.charCodeAt(at);
        const expected = usual.charCodeAt(at);
        if (expected === zero ? code < zero || code > nine : code !== expected)
            return false;
    }
    return true;
}
/** Milliseconds since 1970 of a time in the usual form, as `Date.parse` gives them; undefined for all that it is better asked about. */
function readIso(text) {
    if (!isUsualIso(text))
        return undefined;
    const [year, month, day] = [100 * pair(text, 0) + pair(text, 2), pair(text, 5), pair(text, 8)];
    const [hour, minute, second] = [pair(text, 11), pair(text, 14), pair(text, 17)];
    // Two digits mean another century to `Date.UTC`; whether a month has a 29th day depends on more than the month.
    const isPlain = year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= 28;
    if (!isPlain || hour > 23 || minute > 59 || second > 59)
        return undefined;
    return Date.UTC(year, month - 1, day, hour, minute, second, 10 * pair(text, 20) + text.charCodeAt(22) - zero);
}
function pair(text, at) {
    return 10 * (text.charCodeAt(at) - zero) + text.charCodeAt(at + 1) - zero;
}


/***/ }),

/***/ 57454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ timestampOf)
/* harmony export */ });
/* unused harmony export fromMilliseconds */
/* harmony import */ var _read_iso_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74328);
/* harmony import */ var _write_iso_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(15009);


const utc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
const iso = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?( ?Z|[+-]\d\d:?\d\d)?$/i;
/** What `Date.parse` does not take: a space, a comma before the fraction. */
const unusual = /[ ,]/;
/**
 * RFC 3339 in UTC from what records hold: RFC 3339 or ISO 8601 text (without an offset it is taken as UTC), milliseconds
 * since 1970, or seconds where the number is too small to be milliseconds of this century. Undefined for anything else.
 */
function timestampOf(value) {
    if (typeof value === 'string')
        return (0,_read_iso_js__WEBPACK_IMPORTED_MODULE_0__/* .isUsualIso */ .W)(value) || utc.test(value) ? value : fromText(value);
    if (typeof value !== 'number')
        return undefined;
    return fromMilliseconds(value >= 1e9 && value < 1e11 ? value * 1000 : value);
}
function fromText(text) {
    const match = text.length <= 40 ? iso.exec(text) : null;
    if (!match)
        return undefined;
    const plain = unusual.test(text) ? text.replace(' ', 'T').replace(',', '.').replace(' ', '') : text;
    return fromMilliseconds(Date.parse(match[1] === undefined ? `${plain}Z` : plain));
}
/** Undefined outside of the years that RFC 3339 can write. */
function fromMilliseconds(milliseconds) {
    const inRange = milliseconds >= -62_167_219_200_000 && milliseconds < 253_402_300_800_000;
    return inRange ? (0,_write_iso_js__WEBPACK_IMPORTED_MODULE_1__/* .writeIso */ .j)(milliseconds) : undefined;
}


/***/ }),

/***/ 15009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ writeIso)
/* harmony export */ });
const perDay = 86_400_000;
/**
 * Milliseconds since 1970, of the years 0 to 9999, as RFC 3339 in UTC: what `Date.toISOString` gives. Most calls have a time,
 * and `toISOString` takes five times as long.
 */
function writeIso(milliseconds) {
    const whole = Math.trunc(milliseconds);
    const day = Math.floor(whole / perDay);
    const time = whole - day * perDay;
    // The date by years that begin on 1 March, so that a leap day is the last of its year; an era has 400 years.
    const sinceYear0 = day + 719_468;
    const era = Math.floor(sinceYear0 / 146_097);
    const dayOfEra = sinceYear0 - era * 146_097;
    const leapDays = div(dayOfEra, 1460) - div(dayOfEra, 36_524) + div(dayOfEra, 146_096);
    const yearOfEra = div(dayOfEra - leapDays, 365);
    const dayOfYear = dayOfEra - (365 * yearOfEra + div(yearOfEra, 4) - div(yearOfEra, 100));
    const fromMarch = div(5 * dayOfYear + 2, 153);
    const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
    const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
    return text(year, month, dayOfYear - div(153 * fromMarch + 2, 5) + 1, time);
}
/** One flat text of 24 characters: pieces put together would stay pieces until somebody reads them. */
function text(year, month, day, time) {
    const second = div(time, 1000);
    // biome-ignore format: the date, the time, the fraction
    return String.fromCharCode(digit(year, 1000), digit(year, 100), digit(year, 10), digit(year, 1), 45, digit(month, 10), digit(month, 1), 45, digit(day, 10), digit(day, 1), 84, digit(div(time, 3_600_000), 10), digit(div(time, 3_600_000), 1), 58, digit(div(time, 60_000) % 60, 10), digit(div(time, 60_000), 1), 58, digit(second % 60, 10), digit(second, 1), 46, digit(time, 100), digit(time, 10), digit(time, 1), 90);
}
/** The character of one decimal digit. */
function digit(value, place) {
    return 48 + (div(value, place) % 10);
}
function div(a, b) {
    return Math.floor(a / b);
}


/***/ }),

/***/ 23677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ traceIdOf),
/* harmony export */   e: () => (/* binding */ traceKeys)
/* harmony export */ });
/* harmony import */ var _json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8429);

/** Keys that name a record's trace, in order of preference. */
const traceKeys = ['trace', 'session', 'session_id', 'episode_id', 'test_id', 'run_id', 'trace_id'];
/** The trace that a record names, if it does: the first key that holds a number or a text that is not empty. */
const traceIdOf = (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .idFinder */ .UF)(traceKeys);


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(64905);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
