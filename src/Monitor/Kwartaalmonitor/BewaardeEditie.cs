using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;

namespace Rotonde.Monitor.Kwartaalmonitor;

/// <summary>The id of an edition.</summary>
public readonly record struct EditieId(Guid Waarde) : IId<EditieId>
{
    /// <inheritdoc />
    public static EditieId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static EditieId Nieuw() => new(Volgid.Nieuw());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}

/// <summary>An edition as it is kept: its whole text, so that what the council received stays as it was when facts are corrected later.</summary>
internal sealed class BewaardeEditie
{
    public required EditieId Id { get; init; }

    public required Kwartaal Kwartaal { get; init; }

    public required Editiestatus Status { get; set; }

    /// <summary>The JSON of the edition.</summary>
    public required string Inhoud { get; set; }

    /// <summary>SHA-256 of the text when it was frozen.</summary>
    public string? Vingerafdruk { get; set; }

    public DateTimeOffset? BevrorenOp { get; set; }

    public required int Versie { get; set; }

    public static string Afdruk(string inhoud) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(inhoud)));
}

internal sealed class BewaardeEditieMapping : IEntityTypeConfiguration<BewaardeEditie>
{
    public void Configure(EntityTypeBuilder<BewaardeEditie> builder)
    {
        builder.ToTable("monitor_editie");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => e.Kwartaal).IsUnique();
        builder.Property(e => e.Vingerafdruk).HasMaxLength(64);
        builder.Property(e => e.Versie).IsConcurrencyToken();
    }
}
