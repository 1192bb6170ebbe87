using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Basis.Regels;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Aanbieders.Organisaties;

/// <summary>A provider was registered.</summary>
public sealed record AanbiederGeregistreerd(AanbiederId Aanbieder, AgbCode Agb) : IGebeurtenis;

/// <summary>Registers a provider.</summary>
public sealed class RegistreerAanbieder(AanbiedersDb db, Dossiertoegang dossier) : IHandeling
{
    /// <summary>What is known of the provider.</summary>
    /// <param name="Naam">Name as people know it.</param>
    /// <param name="Agb">AGB code of eight digits.</param>
    /// <param name="Kvk">Number at the chamber of commerce, eight digits, when known.</param>
    /// <param name="Demo">Not a real provider.</param>
    public sealed record Opdracht(string Naam, AgbCode Agb, string? Kvk = null, bool Demo = false);

    /// <summary>Registers it.</summary>
    public Task<Uitkomst<AanbiederId>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<AanbiederId>(
        proces,
        async werk =>
        {
            await werk.EisAsync(Gegevenssoort.Aanbieder, Actie.Schrijven, []);

            // A provider's employee writes about the own organisation, and does not add one.
            if (!werk.Proces.Actor.MagAlleAanbieders())
            {
                return new Weigering("AanbiederDoorGemeente", "Alleen de contractmanager van de gemeente registreert een aanbieder.");
            }

            var bestaat = await db.Aanbieders.AnyAsync(a => a.Agb == opdracht.Agb, werk.Stop);
            if (AanbiederCompleet.Toets(opdracht.Naam, opdracht.Kvk, bestaat) is { } weigering)
            {
                return weigering;
            }

            var naam = opdracht.Naam.Trim();
            var aanbieder = new Aanbieder
            {
                Id = AanbiederId.Nieuw(), Naam = naam, Agb = opdracht.Agb, Kvk = opdracht.Kvk, Demo = opdracht.Demo,
                Zoeksleutel = Aanbieder.SleutelVan(naam, opdracht.Agb, opdracht.Kvk),
            };
            db.Aanbieders.Add(aanbieder);
            await db.SaveChangesAsync(werk.Stop);
            werk.Vertel(new AanbiederGeregistreerd(aanbieder.Id, aanbieder.Agb));
            return aanbieder.Id;
        },
        stop);
}

/// <summary>What a provider needs to be registered.</summary>
public static class AanbiederCompleet
{
    /// <summary>Says no when something is missing or the AGB code is taken.</summary>
    [Regel("DOMAIN-MODEL §4.2", "Een aanbieder heeft een naam, een KvK-nummer van acht cijfers als het bekend is, en een AGB-code die nog niet bestaat.")]
    public static Weigering? Toets(string naam, string? kvk, bool agbBestaat)
    {
        if (string.IsNullOrWhiteSpace(naam) || naam.Trim().Length > 120)
        {
            return new Weigering(nameof(AanbiederCompleet), "Vul een naam in van hoogstens 120 tekens.", "Naam");
        }

        if (kvk is not null && (kvk.Length != 8 || !kvk.All(char.IsAsciiDigit)))
        {
            return new Weigering(nameof(AanbiederCompleet), "Een KvK-nummer heeft acht cijfers.", "Kvk");
        }

        return agbBestaat ? new Weigering(nameof(AanbiederCompleet), "Er is al een aanbieder met deze AGB-code. Zoek die op en werk daarmee verder.", "Agb") : null;
    }
}

internal static class Organisatiegrens
{
    /// <summary>The contract manager and the system reach all providers; whoever works for a provider only the own one (eigen_organisatie).</summary>
    public static bool MagAlleAanbieders(this Actor actor) => actor.IsSysteem || actor.Rollen.Contains(Rol.Contractmanager);
}
