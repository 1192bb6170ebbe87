using System.Buffers.Binary;

namespace Rotonde.Basis;

/// <summary>
/// Ids of things in the order in which they were made: UUID version 7 (RFC 9562), and within this process each one above the last, also in the same millisecond (§6.2, method 1, begun at random).
/// A list in the order of ids is then the order of events; bare version 7 ids of one millisecond lie in any order.
/// </summary>
public static class Volgid
{
    private static long _laatste;

    /// <summary>A new id. Thread-safe. From some tens of ids in one millisecond an id may carry the next millisecond, and beyond 4,096 it runs further ahead; other processes are ordered to that.</summary>
    public static Guid Nieuw()
    {
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7().TryWriteBytes(bytes, bigEndian: true, out _);

        // 48 bits of milliseconds, 4 of the version, 12 that are free: time and free bits together count on.
        var vers = BinaryPrimitives.ReadInt64BigEndian(bytes);
        var moment = ((vers >> 16) << 12) | (vers & 0xFFF);
        long vorige, nieuw;
        do
        {
            vorige = Volatile.Read(ref _laatste);
            nieuw = Math.Max(moment, vorige + 1);
        }
        while (Interlocked.CompareExchange(ref _laatste, nieuw, vorige) != vorige);

        BinaryPrimitives.WriteInt64BigEndian(bytes, ((nieuw >> 12) << 16) | 0x7000 | (nieuw & 0xFFF));
        return new Guid(bytes, bigEndian: true);
    }
}
