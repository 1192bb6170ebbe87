namespace Rotonde.Berichten.Envelop;

/// <summary>The two envelopes of the hub of the municipalities (GGk).</summary>
public enum Envelopsoort
{
    /// <summary>Di01: around a message that begins an exchange.</summary>
    Heen,

    /// <summary>Du01: around the answer on a message.</summary>
    Retour,
}

/// <summary>
/// The envelope in which the GGk carries one message. Source: GGk specification 2.1.04 v4 (SPEC §14.1); the form is StUF 03.01.
/// Made by hand it may hold anything: <see cref="Envelopschrijver"/> and <see cref="Enveloplezer"/> let only a right one pass.
/// </summary>
public sealed record Ggkenvelop
{
    /// <summary>Di01 or Du01.</summary>
    public required Envelopsoort Soort { get; init; }

    /// <summary>Organisation that sends: gemeente four digits, aanbieder eight, or a fixed name of the chain (IB, SVB, CAK …).</summary>
    public required string Zender { get; init; }

    /// <summary>System that sends.</summary>
    public string Zenderapplicatie { get; init; } = "Rotonde";

    /// <summary>Organisation that receives, written as <see cref="Zender"/>.</summary>
    public required string Ontvanger { get; init; }

    /// <summary>System that receives; what a gemeente sends goes to the GGk.</summary>
    public string Ontvangerapplicatie { get; init; } = "GGk";

    /// <summary>A UUID of version 4, in small letters.</summary>
    public required string Referentienummer { get; init; }

    /// <summary>When it was made, to the second, on the clock of the sender; the standard gives no zone.</summary>
    public required DateTime Tijdstip { get; init; }

    /// <summary>Of a Du01: the Referentienummer of the Di01 it answers. A Di01 has none.</summary>
    public string? AntwoordOp { get; init; }

    /// <summary>Kind of the message in it: WMO301, JW323 …</summary>
    public required string Functie { get; init; }

    /// <summary>Version and subversion of the application, four digits each.</summary>
    public (string Versie, string Subversie) Applicatieversie { get; init; } = Release32;

    /// <summary>
    /// Version and subversion of the message, four digits each. The published samples write release 2.2 as 0002 and 0002, so 3.2 is taken to be 0003 and 0002.
    /// </summary>
    public (string Versie, string Subversie) Functieversie { get; init; } = Release32;

    /// <summary>The file in it, as it was before base64.</summary>
    public required ReadOnlyMemory<byte> Bestand { get; init; }

    /// <summary>Name of a file that is carried as tekstBestand; none for a message, which is carried as xmlBestand.</summary>
    public string? Bestandsnaam { get; init; }

    private static (string, string) Release32 => ("0003", "0002");
}

/// <summary>What was read of an envelope: the envelope, or everything that is wrong with it.</summary>
/// <param name="Envelop">The envelope; none when refused.</param>
/// <param name="Bevindingen">Findings with code <c>ENVELOP</c> (or <c>XML</c> when it cannot be read), level 1; none when it came in.</param>
public sealed record Envelopresultaat(Ggkenvelop? Envelop, IReadOnlyList<Controles.Bevinding> Bevindingen);
