using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rotonde.Toegang.Later;

/// <summary>Answers that wait for who gave them: locked with a key that we do not have, and gone after the last day.</summary>
internal sealed class BewaardeVragen
{
    /// <summary>So often a wrong date of birth may be filled in; then the answers are wiped.</summary>
    public const int Pogingen = 5;

    private const int Nonce = 12;
    private const int Merk = 16;

    public required string Vindplaats { get; init; }

    public required byte[] Inhoud { get; init; }

    public required DateOnly TotEnMet { get; init; }

    public int Mis { get; set; }

    /// <summary>Locks a text: nonce, mark, text (AES-GCM).</summary>
    public static byte[] Sluit(string tekst, byte[] sleutel)
    {
        var bytes = Encoding.UTF8.GetBytes(tekst);
        var inhoud = new byte[Nonce + Merk + bytes.Length];
        RandomNumberGenerator.Fill(inhoud.AsSpan(0, Nonce));
        using var slot = new AesGcm(sleutel, Merk);
        slot.Encrypt(inhoud.AsSpan(0, Nonce), bytes, inhoud.AsSpan(Nonce + Merk), inhoud.AsSpan(Nonce, Merk));
        return inhoud;
    }

    /// <summary>Opens it; none when the key does not fit.</summary>
    public string? Open(byte[] sleutel)
    {
        try
        {
            var bytes = new byte[Inhoud.Length - Nonce - Merk];
            using var slot = new AesGcm(sleutel, Merk);
            slot.Decrypt(Inhoud.AsSpan(0, Nonce), Inhoud.AsSpan(Nonce + Merk), Inhoud.AsSpan(Nonce, Merk), bytes);
            return Encoding.UTF8.GetString(bytes);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }
}

internal sealed class BewaardeVragenMapping : IEntityTypeConfiguration<BewaardeVragen>
{
    public void Configure(EntityTypeBuilder<BewaardeVragen> builder)
    {
        builder.ToTable("toegang_bewaarde_vragen");
        builder.HasKey(b => b.Vindplaats);
        builder.Property(b => b.Vindplaats).HasMaxLength(64);
        builder.Property(b => b.Mis).IsConcurrencyToken();
        builder.HasIndex(b => b.TotEnMet);
    }
}
