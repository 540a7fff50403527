import { type Culture, names } from './culture';

export const english: Culture = {
  given: names(
    'Alice Amelia Ben Charlotte Daniel Eleanor Fergus George Grace Hannah Harriet Imogen Jack James Lewis Lucy Megan Oliver Owen Rhys Sophie Thomas Victoria William',
  ),
  family: names(
    "Atkinson Barlow Bennett Campbell Clarke Davies Fletcher Graham Hughes Kendrick Lockwood MacLeod Marsh Morgan O'Brien O'Connor Palmer Price Sinclair Thornton Turner Walsh Whitfield Wright",
  ),
  order: 'given-first',
  folding: {},
};

export const german: Culture = {
  given: names(
    'Annika Anton Björn Clara Dieter Elke Felix Franziska Gregor Hannes Ingrid Jörg Jürgen Katharina Käthe Lukas Marlene Moritz Petra Rüdiger Sabine Sönke Stefan Ute',
  ),
  family: names(
    'Bauer Becker Böhm Brandt Dierksen Fischer Groß Günther Hansen Jäger Köhler Krämer Krüger Lüders Meißner Möller Müller Petersen Schäfer Schröder Schulz Vogt Weiß Zimmermann',
  ),
  order: 'given-first',
  folding: { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' },
};

export const nordic: Culture = {
  given: names(
    'Astrid Bjørn Einar Elin Erik Freja Gunnar Håkon Ida Ingvild Jonas Karin Lars Linnéa Magnus Maja Nils Oskar Pål Signe Siv Søren Tove Åse',
  ),
  family: names(
    'Andersson Berg Bjørnstad Dahl Eriksen Fjeld Gustafsson Haugen Holm Jensen Jørgensen Karlsson Lindqvist Lunde Nygård Nyström Olsen Rasmussen Sjöberg Solberg Strand Sørensen Västergård Ødegård',
  ),
  order: 'given-first',
  folding: { ø: 'o', å: 'a', æ: 'ae' },
};

export const finnish: Culture = {
  given: names(
    'Aino Antti Eeva Heikki Helmi Ilkka Juhani Kaisa Mikko Päivi Risto Sanna Tapio Tuuli Veera Väinö',
  ),
  family: names(
    'Aaltonen Heikkinen Hämäläinen Järvinen Karjalainen Koskinen Laine Lehtonen Mäkelä Nieminen Pöysti Rantanen Salmi Virtanen',
  ),
  order: 'given-first',
  folding: {},
};

export const dutch: Culture = {
  given: names(
    'Anouk Bas Daan Eline Femke Gijs Hanneke Jeroen Joost Lotte Maartje Pieter Roos Sander Sjoerd Willemijn',
  ),
  family: names(
    'Bakker Bos Dekker Dijkstra Hendriks Hoekstra Jansen Kuipers Mulder Postma Smit Verbeek Visser Vos Zijlstra',
  ),
  order: 'given-first',
  folding: {},
};

export const french: Culture = {
  given: names(
    'Amélie Benoît Camille Cécile Étienne Fabrice Gaëlle Hélène Jérôme Léa Loïc Margaux Noémie Océane Rémi Sébastien Sylvie Théo Thibault Zoé',
  ),
  family: names(
    'Aubert Beauchamp Bélanger Chevalier Delacroix Durand Fontaine Gauthier Girard Lefèvre Legrand Lemaître Marchand Moreau Mercier Pelletier Rousseau Séguin Tremblay Vasseur',
  ),
  order: 'given-first',
  folding: {},
};

export const iberian: Culture = {
  given: names(
    'Álvaro Ana Beatriz Carlos Catarina Diego Elena Fernando Inés Iván João Joaquín Lucía Luís Marta Nuño Paula Raquel Rubén Sofía Thiago Tomás Vitória Ximena',
  ),
  family: names(
    'Almeida Barbosa Cabrera Castro Cortés Domínguez Fernández Ferreira García Gonçalves Herrera Ibáñez López Magalhães Martínez Mendoza Núñez Oliveira Peña Ramírez Ribeiro Rodríguez Sánchez Vásquez',
  ),
  order: 'given-first',
  folding: {},
};

export const italian: Culture = {
  given: names(
    'Alessia Bianca Chiara Davide Elisa Fabio Giacomo Giulia Lorenzo Marco Matteo Niccolò Paola Riccardo Silvia Stefano',
  ),
  family: names(
    'Amato Bianchi Caruso Conti Colombo Esposito Ferrari Gallo Greco Leone Moretti Ricci Rinaldi Romano Sartori Vitale',
  ),
  order: 'given-first',
  folding: {},
};
