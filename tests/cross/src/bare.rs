//! What a program needs where nobody gives it anything: memory, an end for a panic, and a way in.

use core::alloc::{GlobalAlloc, Layout};
use core::cell::UnsafeCell;
use core::slice;
use core::sync::atomic::{AtomicUsize, Ordering};

/// Hands out a fixed arena from its start, and is emptied before each text.
struct Arena {
    bytes: UnsafeCell<[u8; SIZE]>,
    used: AtomicUsize,
}

const SIZE: usize = 1 << 24;

// SAFETY: each allocation gets bytes of its own, told apart by the atomic counter.
unsafe impl Sync for Arena {}

unsafe impl GlobalAlloc for Arena {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let size = layout.size() + layout.align();
        let start = self.used.fetch_add(size, Ordering::Relaxed);
        if start + size > SIZE {
            return core::ptr::null_mut();
        }
        let start = self.bytes.get().cast::<u8>().wrapping_add(start);
        start.wrapping_add(start.align_offset(layout.align()))
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
}

#[global_allocator]
static ARENA: Arena = Arena { bytes: UnsafeCell::new([0; SIZE]), used: AtomicUsize::new(0) };

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    #[cfg(target_arch = "wasm32")]
    core::arch::wasm32::unreachable();
    #[cfg(not(target_arch = "wasm32"))]
    loop {}
}

/// Where the caller puts a text of `length` bytes; nothing of the text before it is kept.
#[unsafe(no_mangle)]
pub extern "C" fn room(length: usize) -> *mut u8 {
    ARENA.used.store(0, Ordering::Relaxed);
    // SAFETY: the layout of bytes is valid for every length that the arena has room for.
    unsafe { ARENA.alloc(Layout::from_size_align_unchecked(length, 1)) }
}

/// What is read in the text that the caller put into its [`room`].
///
/// # Safety
///
/// `text` is what `room` gave for `length`, and every byte of it was written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn read(text: *const u8, length: usize) -> u64 {
    // SAFETY: the caller's.
    super::reading(unsafe { slice::from_raw_parts(text, length) })
}

/// How wide an address is.
#[unsafe(no_mangle)]
pub extern "C" fn bits() -> u32 {
    usize::BITS
}
