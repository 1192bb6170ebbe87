using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Huishoudens;

/// <summary>A member of a family to be.</summary>
/// <param name="Persoon">Who.</param>
/// <param name="Relatie">In the family's words: moeder, zoon, oma.</param>
/// <param name="BeslistMee">Takes part in decisions of the family.</param>
/// <param name="ToestemmingOp">When an adult of another household agreed to take part.</param>
public sealed record Gezinsplaats(PersoonId Persoon, string Relatie, bool BeslistMee = true, DateOnly? ToestemmingOp = null);

/// <summary>Forms a family out of persons of one or more households .</summary>
public sealed class VormGezin(GezinDb db, Dossiertoegang dossier, Dossierregister register, TimeProvider klok) : IHandeling
{
    /// <summary>The family.</summary>
    /// <param name="Naam">As the family calls itself.</param>
    /// <param name="Kern">The household it starts from.</param>
    /// <param name="Leden">Its members.</param>
    /// <param name="Soort">Kind; becomes "over more households" by itself when somebody lives elsewhere.</param>
    public sealed record Opdracht(string Naam, HuishoudenId Kern, IReadOnlyList<Gezinsplaats> Leden, Gezinssoort Soort = Gezinssoort.Enkel);

    /// <summary>Forms it.</summary>
    public Task<Uitkomst<GezinsverbandId>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<GezinsverbandId>(
        proces,
        async werk =>
        {
            var personen = opdracht.Leden.Select(l => l.Persoon).ToArray();
            await werk.EisAsync(Gegevenssoort.Zaak, Actie.Schrijven, personen);

            if (string.IsNullOrWhiteSpace(opdracht.Naam) || opdracht.Leden.Count == 0)
            {
                return new Weigering("GezinHeeftNaamEnLeden", "Geef het gezin een naam en kies minstens één lid.", nameof(opdracht.Naam));
            }

            if (await Bekend.ToetsAsync(db, personen, werk.Stop) is { } onbekend)
            {
                return onbekend;
            }

            var vandaag = klok.Vandaag();
            var kern = await db.Huishoudleden.Where(l => l.Huishouden == opdracht.Kern && (l.Tot == null || l.Tot >= vandaag)).Select(l => l.Persoon).ToListAsync(werk.Stop);
            if (kern.Count == 0)
            {
                return new Weigering("HuishoudenIsBekend", "Dit huishouden is niet gevonden. Leg eerst vast wie er op het adres wonen.", nameof(opdracht.Kern));
            }

            var bekend = await db.Personen.Where(p => personen.Contains(p.Id)).ToDictionaryAsync(p => p.Id, werk.Stop);
            foreach (var lid in opdracht.Leden)
            {
                var persoon = bekend[lid.Persoon];
                if (ToestemmingAnderHuishouden.Toets(persoon.Naam.ToString(), kern.Contains(lid.Persoon), persoon.Geboren, lid.ToestemmingOp, vandaag) is { } weigering)
                {
                    return weigering;
                }
            }

            var gezin = new Gezinsverband
            {
                Id = GezinsverbandId.Nieuw(),
                Naam = opdracht.Naam.Trim(),
                Kern = opdracht.Kern,
                Soort = personen.All(kern.Contains) ? opdracht.Soort : Gezinssoort.SamengesteldOverMeerdereHuishoudens,
            };
            gezin.Leden.AddRange(opdracht.Leden.DistinctBy(l => l.Persoon).Select(l => new Gezinslid
            {
                Gezin = gezin.Id, Persoon = l.Persoon, Relatie = l.Relatie.Trim(), BeslistMee = l.BeslistMee, ToestemmingOp = l.ToestemmingOp, Van = vandaag,
            }));
            db.Gezinnen.Add(gezin);
            await db.SaveChangesAsync(werk.Stop);
            await register.RegistreerAsync(gezin.Id.Waarde, Gegevenssoort.Plan, personen, werk.Stop, opsteller: proces.Actor.Subject);
            werk.Vertel(new GezinGevormd(gezin.Id));
            return gezin.Id;
        },
        stop);
}
