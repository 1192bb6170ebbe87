using System.Security.Cryptography;
using Rotonde.Basis;
using Rotonde.Basis.Regels;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Retouren;
using Rotonde.Berichten.Xml;
using Rotonde.Postkamer.Ontvangst;

namespace Rotonde.Postkamer.Verzending;

/// <summary>The fault (Fo01) on a file on which no retour exists, addressed to whoever sent it.</summary>
internal static class Foutantwoord
{
    /// <summary>Where nobody can be read from the file: the hub that delivers it (Inlichtingenbureau).</summary>
    private const string Knooppunt = "IB";

    /// <summary>The same file gives the same number, so that a fault is told once.</summary>
    /// <param name="bestand">The file as it came.</param>
    internal static string Nummer(ReadOnlyMemory<byte> bestand)
    {
        // A UUID must look drawn by lot (version 4).
        var hash = SHA256.HashData(bestand.Span)[..16];
        hash[6] = (byte)((hash[6] & 0x0F) | 0x40);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true).ToString();
    }

    /// <summary>The fault in bytes.</summary>
    /// <param name="gemeente">Who reports it.</param>
    /// <param name="inkomend">The file at fault.</param>
    /// <param name="bevindingen">All of level 1.</param>
    /// <param name="nu">Now.</param>
    internal static byte[] Maak(Gemeentecode gemeente, Inkomend inkomend, IReadOnlyList<Bevinding> bevindingen, DateTimeOffset nu)
    {
        var pak = Uitgepakt.Van(inkomend.Bytes);
        var afzender = pak.Envelop?.Zender ?? (AgbCode.TryParse(Berichtlezer.Lees(pak.Inhoud).Bericht?.Afzender, out var agb) ? agb.ToString() : Knooppunt);

        // A bare file has no number of its own: its name tells the sender which one it is.
        var naam = Path.GetFileNameWithoutExtension(inkomend.Naam);
        return Foutberichten.Fo01(bevindingen, new Foutkop(
            gemeente.ToString(), afzender, Nummer(inkomend.Bytes), pak.Envelop?.Referentienummer ?? (naam.Length <= 40 ? naam : naam[..40]),
            new DateTimeOffset(nu.TijdInNederland(), TimeSpan.Zero)));
    }
}

/// <summary>When a fault belongs to a refusal.</summary>
internal static class FoutantwoordHoortErbij
{
    /// <summary>Does the standard want a Fo01?</summary>
    /// <param name="bevindingen">Why the file was refused.</param>
    [Regel("SPEC §7, IV028", "Een Fo01 volgt als het bestand niet leesbaar is of niet aan het schema voldoet; nooit op een ander adres, op een verdwaalde retour of op een fout van een ander.")]
    internal static bool Toets(IReadOnlyList<Bevinding> bevindingen) =>
        bevindingen.Count > 0 && bevindingen.All(b => b.Niveau == 1 && b.Regel is not ("ADRES" or "FO01"));
}
