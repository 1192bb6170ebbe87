using Rotonde.Berichten.Retouren;

namespace Rotonde.Berichten.Envelop;

/// <summary>
/// A fault (StUF Fo01) as the chain sends it about something of ours; <see cref="Foutberichten"/> writes one. Source: SPEC §14.1.
/// </summary>
/// <param name="Zender">Organisation that reports it; empty when it says none.</param>
/// <param name="AntwoordOp">Referentienummer of the envelope that is at fault; none when it says none.</param>
/// <param name="Code">Code of the chain: StUF055, IB014 …</param>
/// <param name="Plek">client or server.</param>
/// <param name="Omschrijving">What went wrong.</param>
/// <param name="Details">More of it; it may repeat what the message says, so it is shown only to who may see the message.</param>
public sealed record Foutmelding(string Zender, string? AntwoordOp, string Code, string Plek, string Omschrijving, string? Details)
{
    /// <summary>Is it a fault message? Looks at the root only.</summary>
    public static bool Is(ReadOnlyMemory<byte> bytes) => Enveloplezer.Kop(bytes, "Fo01Bericht"u8) && Envelopboom.Wortelnaam(bytes) is ("Fo01Bericht", Envelopvorm.Stuf);

    /// <summary>Reads it as far as it can be read; none when it is no fault message or no well-formed XML. What is missing is empty, and what is too long is cut: a fault is not refused for its form.</summary>
    public static Foutmelding? Lees(ReadOnlyMemory<byte> bytes)
    {
        if (Envelopboom.Lees(bytes, zoverHetGaat: true).Boom is not { Wortel: "Fo01Bericht", Naamruimte: Envelopvorm.Stuf } boom)
        {
            return null;
        }

        string? Veld(string pad) => boom.Velden.FirstOrDefault(v => v.Pad == pad)?.Waarde is { Length: > 0 } waarde ? waarde : null;
        return new(
            Veld("stuurgegevens/zender/organisatie") ?? "", Veld("stuurgegevens/crossRefnummer"), Veld("body/code") ?? "", Veld("body/plek") ?? "", Veld("body/omschrijving") ?? "", Veld("body/details"));
    }
}
